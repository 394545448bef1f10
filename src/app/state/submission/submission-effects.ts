import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import {
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
  tap,
  timer,
} from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import { formName, ticketIdOf } from '../../domain/form-key';
import { type Failure, OFFLINE } from '../../domain/failure';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import { DraftStore } from '../../services/drafts/draft-store';
import { SessionActions } from '../session/session-actions';
import { TicketActions } from '../ticket/ticket-actions';
import { findCandidates } from './find-candidates';
import { lookUpSubmission, type Outcome, type Wait } from './look-up-submission';
import { sendOnce } from './send-once';
import { SubmissionActions } from './submission-actions';
import { toAction } from './to-action';

const NO_ANSWER: Failure = { ...OFFLINE, kind: 'timeout' };

/** While a form's message is under way, a second press of the same form's Kirim does nothing (F28). */
export const submit = createEffect(
  (
    actions$ = inject(Actions),
    api = inject(TicketApi),
    view = inject(DOCUMENT).defaultView,
    wait: Wait = (ms) => timer(ms),
  ) => {
    const outcomeOf = (key: string, message: Message, post: boolean): Observable<Outcome> => {
      const lookUp = () => api.submission(key);
      if (!post) return lookUpSubmission(NO_ANSWER, lookUp, wait);
      // The network may have gone while the key was claimed.
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
                const likely = unsettled ? findCandidates(api, message, Date.now() - begun) : of([]);
                return likely.pipe(map((candidates) => toAction(form, outcome, candidates)));
              }),
            );
          }),
        );
      }),
    );
    // A look-up of one user would end in the form of the next one and hold back that one's Kirim (F65); nor is what was
    // sent kept for the next one.
    return over$.pipe(
      startWith(null),
      switchMap(() => sendings$),
    );
  },
  { functional: true },
);

/** The screens follow what was sent. */
export const followSent = createEffect(
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

/** A refused user may have another role by now: requests the session again (F54). */
export const followForbidden = createEffect(
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

/** Sent text is not a draft any more, whether its form is still open or not. */
export const forgetDraft = createEffect(
  (actions$ = inject(Actions), drafts = inject(DraftStore)) => {
    return actions$.pipe(
      ofType(SubmissionActions.sent),
      tap(({ form }) => drafts.markSent(form)),
    );
  },
  { functional: true, dispatch: false },
);

/** What left last under a key. */
interface SentText {
  readonly key: string;
  readonly words: string;
}

const textOf = (key: string, message: Message): SentText => ({
  key,
  words: JSON.stringify({ ...message, etag: null }),
});

/** What was recorded is not what stands in the form by now, which would go with the draft (F68). */
function withoutNewText(outcome: Outcome): Outcome {
  if (outcome.kind !== 'sent') return outcome;
  return { kind: 'refused', failure: { ...OFFLINE, kind: 'invalid', code: 'KEY_REUSED' }, recorded: outcome.ticket };
}

function request(api: TicketApi, message: Message, key: string): Observable<TicketDetail> {
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
    case 'transcript':
      return api.recordTranscript(message.transcript, key);
  }
}
