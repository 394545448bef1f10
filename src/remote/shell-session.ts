import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { ChosenSatker } from '../app/api/chosen-satker';
import { SessionEnd } from '../app/api/session-end';
import { SessionActions } from '../app/state/session/session-actions';
import { sessionFeature } from '../app/state/session/session-feature';
import { guardAriaHidden } from './aria-hidden-guard';
import { onForget } from './forget';
import { requestToken, HOST } from './host';
import type { HostUser } from './host-contract';
import { emitHostEvent } from './emit-host-event';
import { watchHost } from './watch-host';

/**
 * Follows the shell's login and decides whether the screens are shown. Lives as long as the routes, because users log in
 * and out while another page of the shell is open (F65). The user that the shell names is compared, and never shown.
 */
@Injectable()
export class ShellSession {
  private readonly host = inject(HOST);
  private readonly store = inject(Store);
  private readonly satker = inject(ChosenSatker);
  private readonly userId = this.store.selectSignal(sessionFeature.selectOwnerId);
  private readonly ariaHiddenGuard = guardAriaHidden(inject(DOCUMENT));

  /** The screens may be shown: according to the shell, somebody is logged in. */
  readonly open = signal(false);
  /** Why no request is sent: nobody is logged in, or the shell has not answered in time (F70). */
  readonly locked = signal<'no-session' | 'shell-silent' | null>(null);

  /** The satker that the shell has named last; the user may have chosen another one since. */
  private named: unknown = null;
  /** The frame is in the page. */
  private framed = false;
  /** Raised at every login and logout; answers to requests of an earlier generation are ignored. */
  private generation = 0;

  constructor() {
    inject(SessionEnd)
      .happened.pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.ariaHiddenGuard.start();
        emitHostEvent(this.host, 'sessionExpired', undefined);
      });
    const { user } = this.host.session ?? {};
    if (user?.satker) this.satker.choose(user.userId, (this.named = user.satker.code));
    const stopWatching = watchHost(this.host, (user) => this.handleUser(user));
    const stopForgetting = onForget(() => this.leave());
    inject(DestroyRef).onDestroy(() => {
      stopWatching();
      stopForgetting();
      this.generation += 1;
      this.ariaHiddenGuard.stop();
    });
  }

  /** Called when the frame is created; returns the function to call when it is destroyed. */
  attachFrame(): () => void {
    this.framed = true;
    void this.enter();
    return () => {
      this.framed = false;
      this.generation += 1;
      this.open.set(false);
      this.ariaHiddenGuard.stop();
      this.hide();
    };
  }

  /** Called by the shell; a value that is no user means that only the backend can tell who is logged in. */
  private handleUser(user: Partial<HostUser> | null | undefined): void {
    this.ariaHiddenGuard.stop();
    if (user === null) this.leave();
    else this.receive(user?.userId, user?.satker?.code);
  }

  private leave(): void {
    this.generation += 1;
    this.open.set(false);
    this.locked.set(this.framed ? 'no-session' : null);
    emitHostEvent(this.host, 'waiting', 0);
    this.store.dispatch(SessionActions.left());
  }

  private receive(userId: unknown, satker: unknown): void {
    const isNewSatker = satker !== this.named;
    this.named = satker;
    const same = userId === this.userId();
    // The badge in the shell's menu still counts tickets of the user before.
    if (!same && this.userId() !== null) emitHostEvent(this.host, 'waiting', 0);
    if (!this.framed) return;
    if (same && this.open()) {
      // The view and the text stay; for another satker of the user they begin anew.
      this.store.dispatch(SessionActions.returned());
      if (isNewSatker && typeof satker === 'string') this.store.dispatch(SessionActions.satkerChosen({ code: satker }));
      return;
    }
    if (typeof userId === 'string' && typeof satker === 'string') this.satker.choose(userId, satker);
    this.hide();
    void this.enter();
  }

  /** Clears the screens until the backend names the user. */
  private hide(): void {
    this.store.dispatch(SessionActions.hidden({ expected: true }));
  }

  /** Requests a token from the shell; then shows the screens, or the reason why not. Also called by "Coba lagi". */
  async enter(): Promise<void> {
    const generation = ++this.generation;
    // With cookies only the backend knows whether somebody is logged in.
    const { token, silent } = await (this.host.session?.token ? requestToken(this.host) : COOKIES);
    if (generation !== this.generation) return;
    this.open.set(token !== null);
    this.locked.set(token !== null ? null : silent ? 'shell-silent' : 'no-session');
    if (token === null) emitHostEvent(this.host, 'sessionExpired', undefined);
  }
}

const COOKIES = { token: '', silent: false } as const;
