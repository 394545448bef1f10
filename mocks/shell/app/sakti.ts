import { HttpClient, HttpErrorResponse } from '@angular/common/http';
import { inject, Injectable, signal } from '@angular/core';
import { firstValueFrom, map } from 'rxjs';
import type { HostUser } from '../../../src/remote/host-contract';

interface Ticket {
  readonly token: string;
  readonly user: HostUser;
}

type Listener = (user: HostUser | null) => void;

/** Why SAKTI refused the login. */
export type LoginRefusal =
  | { readonly kind: 'wrong-captcha' }
  | { readonly kind: 'wrong-password'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly seconds: number }
  | { readonly kind: 'unreachable' };

/** The session of the shell: user, token, and listeners for changes of the user. */
@Injectable({ providedIn: 'root' })
export class Sakti {
  private readonly http = inject(HttpClient);

  readonly user = signal<HostUser | null>(null);
  /** The backend no longer accepts the session. The login dialog stays open until the user has logged in. */
  readonly expired = signal(false);

  private accessToken: string | null = null;
  private readonly listeners = new Set<Listener>();

  token(): string | null {
    return this.accessToken;
  }

  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  captcha(): Promise<string> {
    return firstValueFrom(
      this.http.get<{ captcha: string }>('/mock/sakti/captcha').pipe(map(({ captcha }) => captcha)),
    );
  }

  /** Null when the login succeeded. */
  async logIn(attempt: { nik: string; password: string; captcha: string }): Promise<LoginRefusal | null> {
    try {
      this.startSession(await firstValueFrom(this.http.post<Ticket>('/mock/sakti/login', attempt)));
      return null;
    } catch (error) {
      return error instanceof HttpErrorResponse && error.status > 0 ? error.error : { kind: 'unreachable' };
    }
  }

  /** Gets a new token for a login that is still valid. After a reload it also restores the user. */
  async renew(): Promise<boolean> {
    try {
      this.startSession(await firstValueFrom(this.http.post<Ticket>('/mock/sakti/token', null)));
      return true;
    } catch {
      return false;
    }
  }

  async logOut(): Promise<void> {
    await firstValueFrom(this.http.post('/mock/sakti/logout', null));
    this.accessToken = null;
    this.setUser(null);
  }

  private startSession({ token, user }: Ticket): void {
    const silently = !this.expired() && this.user()?.userId === user.userId;
    this.accessToken = token;
    this.expired.set(false);
    if (!silently) this.setUser(user);
  }

  private setUser(user: HostUser | null): void {
    this.user.set(user);
    for (const listener of this.listeners) listener(user);
  }
}
