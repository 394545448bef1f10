import { computed, inject, type Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { mayEver, type TicketAction } from '../../domain/access';
import { type Failure, NOT_ALLOWED } from '../../domain/failure';
import type { Session } from '../../domain/session';
import { CHOSEN_TICKETS, readTicketList } from '../../domain/ticket-list-address';
import { SessionActions } from '../../state/session/session-actions';
import { selectSession, selectSessionFailure } from '../../state/session/session-feature';

/** What a dialog over several tickets needs before it shows them. */
export interface SeveralPage {
  /** Ids of the tickets in the URL, each once; empty for a URL without one. */
  readonly ids: Signal<readonly string[]>;
  /** Null while no user is confirmed. */
  readonly session: Signal<Session | null>;
  /** Why nothing can be shown: the session failed, or the user's role has none of the actions. Null otherwise. */
  readonly failure: Signal<Failure | null>;
  readonly reloadSession: () => void;
}

/** The tickets of the URL and the user who may do one of `actions` with them. Needs the injection context of a route. */
export function severalPage(actions: readonly TicketAction[]): SeveralPage {
  const store = inject(Store);
  const session = store.selectSignal(selectSession);
  const sessionFailure = store.selectSignal(selectSessionFailure);
  return {
    ids: toSignal(inject(ActivatedRoute).paramMap.pipe(map((params) => readTicketList(params.get(CHOSEN_TICKETS)))), {
      requireSync: true,
    }),
    session,
    failure: computed(() => {
      const user = session();
      if (!user) return sessionFailure();
      return actions.some((action) => mayEver(user, action)) ? null : NOT_ALLOWED;
    }),
    reloadSession: () => store.dispatch(SessionActions.retryRequested()),
  };
}
