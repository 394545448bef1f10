import { createActionGroup, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { FormKey } from '../../domain/form-key';
import type { Message } from '../../domain/sending';
import type { Ticket, TicketDetail } from '../../domain/ticket';

export const SubmissionActions = createActionGroup({
  source: 'Submission',
  events: {
    /** The user pressed Kirim on a valid form. */
    submitted: props<{ form: FormKey; key: string; message: Message }>(),
    /** The user pressed Kirim without a network: nothing is sent, now or later (F35). */
    pressedOffline: props<{ form: FormKey }>(),
    /** The user requests a look-up of a message without a response. */
    checkRequested: props<{ form: FormKey; key: string; message: Message }>(),
    /** There was no clear response, and the look-up has started. */
    noResponse: props<{ form: FormKey; failure: Failure }>(),
    /** The look-up had no result. */
    leftUncertain: props<{ form: FormKey; failure: Failure; candidates: readonly Ticket[] }>(),
    /** The look-up found that the message was not received. */
    foundMissing: props<{ form: FormKey; failure: Failure; candidates: readonly Ticket[] }>(),
    refused: props<{ form: FormKey; failure: Failure; recorded: TicketDetail | null }>(),
    /** `ticket` is null when the response was unreadable (F34). */
    sent: props<{ form: FormKey; ticket: TicketDetail | null }>(),
    /** The user has read the outcome, or continues to type. */
    acknowledged: props<{ form: FormKey }>(),
  },
});
