import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { OpenRequests } from '../app/api/http/give-up';
import { SessionEnd } from '../app/api/session-end';
import { SessionActions } from '../app/state/session/session-actions';
import { coversOf } from './cover';
import { askToken, HOST } from './host';
import type { HostUser } from './host-contract';
import { isUser } from './host-problems';
import { tell } from './tell';
import { watchHost } from './watch-host';

/** Who is logged in at the shell, and what that means for what we show. */
@Injectable()
export class ShellSession {
  private readonly host = inject(HOST);
  private readonly store = inject(Store);
  private readonly requests = inject(OpenRequests);
  private readonly covers = coversOf(inject(DOCUMENT));

  /** One entry while somebody is here; another person begins another visit, with nothing of the one before. */
  readonly visits = signal<readonly number[]>([]);
  /** Why nothing is asked of the backend: nobody is logged in, or the shell has not said who is (F70). */
  readonly locked = signal<'no-session' | 'shell-silent' | null>(null);

  private person = this.host.session?.user?.userId ?? null;
  private serial = 0;
  /** Goes on whenever somebody comes or leaves: what was asked before then says nothing about now. */
  private turn = 0;

  constructor() {
    inject(SessionEnd)
      .happened.pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.covers.lift();
        tell(this.host, 'sessionExpired', undefined);
      });
    const stop = watchHost(this.host, (user) => this.hear(user));
    inject(DestroyRef).onDestroy(() => {
      stop();
      this.turn += 1;
      this.covers.keep();
    });
    this.announce(this.host.session?.user);
    void this.enter();
  }

  /** What the shell calls; anything that is no person is ignored. */
  private hear(user: HostUser | null): void {
    if (user !== null && !isUser(user)) return;
    this.covers.keep();
    if (user === null) this.leave();
    else this.receive(user);
  }

  private leave(): void {
    this.turn += 1;
    this.visits.set([]);
    this.locked.set('no-session');
    this.person = null;
    this.requests.giveUp();
    this.store.dispatch(SessionActions.left());
  }

  private receive(user: HostUser): void {
    const same = this.person === user.userId && this.visits().length > 0;
    if (this.person !== null && this.person !== user.userId) this.leave();
    this.person = user.userId;
    if (same) {
      // The view and the text stay.
      this.store.dispatch(SessionActions.returned());
      return;
    }
    this.announce(user);
    void this.enter();
  }

  private announce(user: HostUser | undefined): void {
    if (!user) return;
    const unknown = { email: '', satker: null, office: null, zone: 'Asia/Jakarta' } as const;
    this.store.dispatch(SessionActions.announced({ session: { ...unknown, ...user } }));
  }

  /** Asks the shell for a token and shows the screens, or why not; also for a second attempt. */
  async enter(): Promise<void> {
    const turn = ++this.turn;
    // With cookies only the backend can tell.
    const { token, silent } = await (this.host.session?.token ? askToken(this.host) : COOKIES);
    if (turn !== this.turn) return;
    if (token !== null) {
      this.locked.set(null);
      this.visits.set([++this.serial]);
      return;
    }
    this.locked.set(silent ? 'shell-silent' : 'no-session');
    tell(this.host, 'sessionExpired', undefined);
  }
}

const COOKIES = { token: '', silent: false } as const;
