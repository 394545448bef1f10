import { DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Store } from '@ngrx/store';
import { SessionEnd } from '../app/api/session-end';
import { SessionActions } from '../app/state/session/session-actions';
import { sessionFeature } from '../app/state/session/session-feature';
import { guardAriaHidden } from './aria-hidden-guard';
import { whenForgotten } from './forget';
import { requestToken, HOST } from './host';
import type { HostUser } from './host-contract';
import { emitHostEvent } from './emit-host-event';
import { watchHost } from './watch-host';

/**
 * Who is logged in at the shell, and what that means for what we show. Lives as long as the routes: persons come and
 * go while another page of the shell stands (F65). Whom the shell names is compared, and never shown.
 */
@Injectable()
export class ShellSession {
  private readonly host = inject(HOST);
  private readonly store = inject(Store);
  private readonly owner = this.store.selectSignal(sessionFeature.selectOwnerId);
  private readonly ariaHiddenGuard = guardAriaHidden(inject(DOCUMENT));

  /** The screens may stand: somebody is logged in, as far as the shell knows. */
  readonly open = signal(false);
  /** Why nothing is asked of the backend: nobody is logged in, or the shell has not said who is (F70). */
  readonly locked = signal<'no-session' | 'shell-silent' | null>(null);

  /** Our frame stands in the page. */
  private framed = false;
  /** Goes on whenever somebody comes or leaves: what was asked before then says nothing about now. */
  private generation = 0;

  constructor() {
    inject(SessionEnd)
      .happened.pipe(takeUntilDestroyed())
      .subscribe(() => {
        this.ariaHiddenGuard.start();
        emitHostEvent(this.host, 'sessionExpired', undefined);
      });
    const stopWatching = watchHost(this.host, (user) => this.hear(user));
    const stopForgetting = whenForgotten(() => this.leave());
    inject(DestroyRef).onDestroy(() => {
      stopWatching();
      stopForgetting();
      this.generation += 1;
      this.ariaHiddenGuard.stop();
    });
  }

  /** Our frame stands now; returns what to do when it goes. */
  stand(): () => void {
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

  /** What the shell calls, perhaps with what is no person: then only the backend can tell who is there. */
  private hear(user: Partial<HostUser> | null | undefined): void {
    this.ariaHiddenGuard.stop();
    if (user === null) this.leave();
    else this.receive(user?.userId);
  }

  private leave(): void {
    this.generation += 1;
    this.open.set(false);
    this.locked.set(this.framed ? 'no-session' : null);
    emitHostEvent(this.host, 'waiting', 0);
    this.store.dispatch(SessionActions.left());
  }

  private receive(userId: unknown): void {
    const same = userId === this.owner();
    // The badge in the shell's menu is of the one before.
    if (!same && this.owner() !== null) emitHostEvent(this.host, 'waiting', 0);
    if (!this.framed) return;
    if (same && this.open()) {
      // The view and the text stay.
      this.store.dispatch(SessionActions.returned());
      return;
    }
    this.hide();
    void this.enter();
  }

  /** The frame begins anew for whoever the backend names. */
  private hide(): void {
    this.store.dispatch(SessionActions.hidden({ expected: true }));
  }

  /** Asks the shell for a token and shows the screens, or why not; also for a second attempt. */
  async enter(): Promise<void> {
    const generation = ++this.generation;
    // With cookies only the backend can tell.
    const { token, silent } = await (this.host.session?.token ? requestToken(this.host) : COOKIES);
    if (generation !== this.generation) return;
    this.open.set(token !== null);
    this.locked.set(token !== null ? null : silent ? 'shell-silent' : 'no-session');
    if (token === null) emitHostEvent(this.host, 'sessionExpired', undefined);
  }
}

const COOKIES = { token: '', silent: false } as const;
