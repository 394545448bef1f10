import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import { type Action, Store } from '@ngrx/store';
import {
  debounceTime,
  defer,
  exhaustMap,
  filter,
  groupBy,
  map,
  mergeMap,
  type Observable,
  of,
  startWith,
  switchMap,
  take,
  takeUntil,
  tap,
  timer,
} from 'rxjs';
import { SubmissionApi } from '../../api/submission-api';
import { TicketApi } from '../../api/ticket-api';
import { formName, ticketIdOf } from '../../domain/form-key';
import { type Failure, OFFLINE } from '../../domain/failure';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { findCandidates } from './find-candidates';
import { lookUpSubmission, type Outcome, type Wait } from './look-up-submission';
import { sendOnce } from './send-once';
import { SubmissionActions } from './submission-actions';
import { outcomeAction } from './outcome-action';
import { submissionFeature } from './submission-feature';

/** Milliseconds within which the next of several messages begins: its key is claimed first. */
const NEXT_BEGINS_WITHIN = 250;

const NO_RESPONSE: Failure = { ...OFFLINE, kind: 'timeout' };

/** Sends a message. Another press of Kirim on the same form is ignored meanwhile (F28). */
export const submit = createEffect(
  (
    actions$ = inject(Actions),
    api = inject(SubmissionApi),
    tickets: Pick<TicketApi, 'page'> = inject(TicketApi),
    view = inject(DOCUMENT).defaultView,
    wait: Wait = (ms) => timer(ms),
  ) => {
    const outcomeOf = (key: string, message: Message, post: boolean): Observable<Outcome> => {
      const lookUp = () => api.submission(key);
      if (!post) return lookUpSubmission(NO_RESPONSE, lookUp, wait);
      // The network may have been lost while the key was claimed.
      if (view?.navigator.onLine === false) return of({ kind: 'refused', failure: OFFLINE, recorded: null });
      return sendOnce(request(api, message, key), lookUp, wait);
    };
    const over$ = actions$.pipe(ofType(SessionActions.left, SessionActions.replaced));
    const sendings$ = actions$.pipe(
      ofType(SubmissionActions.submitted, SubmissionActions.checkRequested),
      groupBy(({ form }) => formName(form)),
      mergeMap((ofOneForm) => {
        let sent: SentText | null = null;
        return ofOneForm.pipe(
          exhaustMap(({ type, form, key, message }) => {
            const begun = Date.now();
            const isPost = type === SubmissionActions.submitted.type;
            const text = textOf(key, message);
            if (isPost) sent = text;
            const isOther = sent?.key === key && sent.words !== text.words;
            return defer(() => outcomeOf(key, message, isPost)).pipe(
              map((outcome) => (isOther ? withoutNewText(outcome) : outcome)),
              switchMap((outcome) => {
                const unsettled = outcome.kind === 'uncertain' || outcome.kind === 'missing';
                const likely = unsettled ? findCandidates(tickets, message, Date.now() - begun) : of([]);
                return likely.pipe(map((candidates) => outcomeAction(form, outcome, candidates)));
              }),
            );
          }),
        );
      }),
    );
    // A change of the user cancels all look-ups. Otherwise an outcome would appear in the next user's form and block
    // Kirim there (F65), and the sent text would stay in memory.
    return over$.pipe(
      startWith(null),
      switchMap(() => sendings$),
    );
  },
  { functional: true },
);

/** Updates the detail, and the row in the list, after a message was sent. */
export const updateAfterSend = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(SubmissionActions.sent),
      map(({ form, ticket }): Action => {
        const id = ticketIdOf(form);
        if (id === null) return TicketActions.ticketCreated({ ticket });
        return ticket ? TicketActions.ticketChanged({ ticket }) : TicketActions.ticketReloadRequested({ id });
      }),
    );
  },
  { functional: true },
);

/**
 * Reloads the list, because only the backend knows the new counts and positions. A refusal as a conflict reloads it, too:
 * others have changed the ticket. After several messages it reloads once, after the last one. A message whose response is
 * lost delays nothing: its look-up may take minutes.
 */
export const reloadListAfterSend = createEffect(
  (actions$ = inject(Actions), store = inject(Store)) => {
    return actions$.pipe(
      ofType(TicketActions.ticketChanged, TicketActions.ticketCreated, SubmissionActions.refused),
      filter((action) => !('failure' in action) || action.failure.kind === 'conflict'),
      switchMap(() =>
        store.select(submissionFeature.selectSendings).pipe(
          debounceTime(NEXT_BEGINS_WITHIN),
          filter((sendings) => !Object.values(sendings).some((sending) => sending?.status === 'sending')),
          take(1),
          takeUntil(actions$.pipe(ofType(SessionActions.left, SessionActions.replaced))),
        ),
      ),
      map(() => TicketListActions.reloadDue()),
    );
  },
  { functional: true },
);

/** After a 403 the role may have changed, so the session is requested again (F54). */
export const reloadAfterForbidden = createEffect(
  (actions$ = inject(Actions)) => {
    return actions$.pipe(
      ofType(SubmissionActions.refused),
      filter(({ failure }) => failure.kind === 'forbidden'),
      switchMap(({ form }): Action[] => {
        const id = ticketIdOf(form);
        const reload = id === null ? [] : [TicketActions.ticketReloadRequested({ id })];
        return [SessionActions.retryRequested(), ...reload];
      }),
    );
  },
  { functional: true },
);

/** Deletes the draft of a sent message, even when its form is closed. */
export const deleteSentDraft = createEffect(
  (actions$ = inject(Actions), drafts = inject(DraftStore)) => {
    return actions$.pipe(
      ofType(SubmissionActions.sent),
      tap(({ form }) => drafts.markSent(form)),
    );
  },
  { functional: true, dispatch: false },
);

/** The text that was last sent with a key. */
interface SentText {
  readonly key: string;
  readonly words: string;
}

const textOf = (key: string, message: Message): SentText => ({
  key,
  words: JSON.stringify({ ...message, etag: null }),
});

/**
 * The recorded text is an earlier version. The form's newer text stays, and must not be deleted with the draft (F68).
 */
function withoutNewText(outcome: Outcome): Outcome {
  if (outcome.kind !== 'sent') return outcome;
  return { kind: 'refused', failure: { ...OFFLINE, kind: 'invalid', code: 'KEY_REUSED' }, recorded: outcome.ticket };
}

function request(api: SubmissionApi, message: Message, key: string): Observable<TicketDetail> {
  switch (message.kind) {
    case 'ticket':
      return api.create(message.ticket, key);
    case 'reply':
      return api.reply(message.id, message.reply, key, message.etag);
    case 'feedback':
      return api.giveFeedback(message.id, message.feedback, key, message.etag);
    case 'answer':
      return api.answer(message.id, message.reply, key, message.etag);
    case 'forward':
      return api.forward(message.id, message.forwarding, key, message.etag);
    case 'claim':
      return api.claim(message.id, message.claim, key, message.etag);
    case 'transcript':
      return api.recordTranscript(message.transcript, key);
  }
}
