import type { Failure } from './failure';
import type { Forwarding, NewTranscript, OfficerReply } from './officer';
import type { NewFeedback, NewReply, NewTicket } from './submission';
import type { Ticket, TicketDetail } from './ticket';

/** What one press of Kirim sends. */
export type Message =
  | { readonly kind: 'ticket'; readonly ticket: NewTicket }
  | { readonly kind: 'reply'; readonly id: string; readonly reply: NewReply; readonly etag: string | null }
  | { readonly kind: 'feedback'; readonly id: string; readonly feedback: NewFeedback; readonly etag: string | null }
  | { readonly kind: 'answer'; readonly id: string; readonly reply: OfficerReply; readonly etag: string | null }
  | { readonly kind: 'forward'; readonly id: string; readonly forwarding: Forwarding; readonly etag: string | null }
  | { readonly kind: 'transcript'; readonly transcript: NewTranscript };

/**
 * How far a message has come:
 * - `sending`: the POST is under way.
 * - `checking`: no answer came, and the look-up is asking what became of it ("status belum pasti").
 * - `uncertain`: the look-up could not tell; the person may ask again or send again with the same key.
 * - `not-received`: the look-up says that nothing arrived; sending again is safe.
 * - `refused`: the backend, or a missing network, said no; nothing was recorded.
 * - `sent`: recorded, once.
 */
export type SendStatus = 'sending' | 'checking' | 'uncertain' | 'not-received' | 'refused' | 'sent';

/** One message on its way; there is at most one per form. */
export interface Sending {
  readonly status: SendStatus;
  /** Why it is not sent; null while sending and once sent. */
  readonly failure: Failure | null;
  /** What was recorded; also beside a refusal, when the key had already been used for it. */
  readonly ticket: TicketDetail | null;
  /** Tickets that may be this message, when it is uncertain; the person decides. */
  readonly candidates: readonly Ticket[];
}

/** Whether the form must hold still. */
export function isBusy(sending: Sending | null): boolean {
  return sending?.status === 'sending' || sending?.status === 'checking';
}
