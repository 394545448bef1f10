import { createActionGroup, props } from '@ngrx/store';
import type { Failure } from '../../domain/failure';
import type { FormKey } from '../../domain/form-key';
import type { Message } from '../../domain/sending';
import type { Ticket, TicketDetail } from '../../domain/ticket';

export const SubmissionActions = createActionGroup({
  source: 'Submission',
  events: {
    /** Kirim was pressed on a form that is complete. */
    submitted: props<{ form: FormKey; key: string; message: Message }>(),
    /** Kirim was pressed while the browser had no network: nothing is sent, now or later (F35). */
    pressedOffline: props<{ form: FormKey }>(),
    /** The user requests a look-up of a message whose response was lost. */
    checkRequested: props<{ form: FormKey; key: string; message: Message }>(),
    /** No response arrived; the look-up has begun. */
    responseLost: props<{ form: FormKey; failure: Failure }>(),
    /** The look-up could not tell. */
    leftUncertain: props<{ form: FormKey; failure: Failure; candidates: readonly Ticket[] }>(),
    /** The look-up says that nothing arrived. */
    foundMissing: props<{ form: FormKey; failure: Failure; candidates: readonly Ticket[] }>(),
    refused: props<{ form: FormKey; failure: Failure; recorded: TicketDetail | null }>(),
    /** Null when the backend took it but its answer could not be read (F34). */
    sent: props<{ form: FormKey; ticket: TicketDetail | null }>(),
    /** The user has read how it ended, or goes on writing. */
    acknowledged: props<{ form: FormKey }>(),
  },
});
