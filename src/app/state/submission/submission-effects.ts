import { DOCUMENT, inject } from '@angular/core';
import { Actions, createEffect, ofType } from '@ngrx/effects';
import type { Action } from '@ngrx/store';
import { defer, exhaustMap, groupBy, map, mergeMap, type Observable, of, timer } from 'rxjs';
import { TicketApi } from '../../api/ticket-api';
import type { Failure } from '../../domain/failure';
import type { FormKey, Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import { TicketActions } from '../ticket/ticket-actions';
import { findOut, type Wait } from './find-out';
import { type Outcome, sendOnce } from './send-once';
import { SubmissionActions } from './submission-actions';

const OFFLINE: Failure = { kind: 'offline', status: null, code: null, retryAfter: null, fields: {} };
const NO_ANSWER: Failure = { ...OFFLINE, kind: 'timeout' };

/** While a form's message is under way, a second press of the same form's Kirim does nothing (F28). */
export const submit = createEffect(
  (
    actions$ = inject(Actions),
    api = inject(TicketApi),
    view = inject(DOCUMENT).defaultView,
    wait: Wait = (ms) => timer(ms),
  ) =>
    actions$.pipe(
      ofType(SubmissionActions.submitted, SubmissionActions.checkRequested),
      groupBy(({ form }) => form),
      mergeMap((ofOneForm) =>
        ofOneForm.pipe(
          exhaustMap((action) => {
            const { form, key } = action;
            const lookUp = () => api.submission(key);
            const outcome = (): Observable<Outcome> => {
              if (!('message' in action)) return findOut(NO_ANSWER, lookUp, wait);
              // Nothing leaves while the browser knows that there is no network, and nothing leaves later by itself.
              if (view?.navigator.onLine === false) return of({ kind: 'refused', failure: OFFLINE, recorded: null });
              return sendOnce(post(api, action.message, key), lookUp, wait);
            };
            return defer(outcome).pipe(map((each) => toAction(form, each)));
          }),
        ),
      ),
    ),
  { functional: true },
);

/** The screens follow what was sent. */
export const followSent = createEffect(
  (actions$ = inject(Actions)) =>
    actions$.pipe(
      ofType(SubmissionActions.sent),
      map(({ form, ticket }): Action => {
        if (form === 'new') return TicketActions.ticketCreated({ ticket });
        if (ticket) return TicketActions.ticketChanged({ ticket });
        return TicketActions.ticketReloadRequested({ id: form.slice(form.indexOf(':') + 1) });
      }),
    ),
  { functional: true },
);

function post(api: TicketApi, message: Message, key: string): Observable<TicketDetail> {
  switch (message.kind) {
    case 'ticket':
      return api.create(message.ticket, key);
    case 'reply':
      return api.reply(message.id, message.reply, key, message.etag);
    case 'feedback':
      return api.giveFeedback(message.id, message.feedback, key, message.etag);
  }
}

function toAction(form: FormKey, outcome: Outcome): Action {
  switch (outcome.kind) {
    case 'sent':
      return SubmissionActions.sent({ form, ticket: outcome.ticket });
    case 'refused':
      return SubmissionActions.refused({ form, failure: outcome.failure, recorded: outcome.recorded });
    case 'lost':
      return SubmissionActions.answerLost({ form, failure: outcome.failure });
    case 'uncertain':
      return SubmissionActions.leftUncertain({ form, failure: outcome.failure });
    case 'missing':
      return SubmissionActions.foundMissing({ form, failure: outcome.failure });
  }
}
