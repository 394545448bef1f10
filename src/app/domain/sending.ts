import type { NewClaim } from './claim';
import type { Failure } from './failure';
import type { Forwarding, NewTranscript, OfficerReply } from './officer';
import type { NewFeedback, NewReply, NewTicket } from './submission';
import type { Ticket, TicketDetail } from './ticket';

/** One message: the body of one POST. */
export type Message =
  | { readonly kind: 'ticket'; readonly ticket: NewTicket }
  | { readonly kind: 'reply'; readonly id: string; readonly reply: NewReply; readonly etag: string | null }
  | { readonly kind: 'feedback'; readonly id: string; readonly feedback: NewFeedback; readonly etag: string | null }
  | { readonly kind: 'answer'; readonly id: string; readonly reply: OfficerReply; readonly etag: string | null }
  | { readonly kind: 'forward'; readonly id: string; readonly forwarding: Forwarding; readonly etag: string | null }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: NewClaim; readonly etag: string | null }
  | { readonly kind: 'transcript'; readonly transcript: NewTranscript };

/**
 * State of a message:
 * - `sending`: the POST is running.
 * - `checking`: the POST had no response; the submission look-up is running ("status belum pasti", F29).
 * - `uncertain`: the look-up failed; the user may check again, or send again with the same key.
 * - `not-received`: the backend has not received it; sending again is safe.
 * - `refused`: the backend refused it, or there was no network; nothing was recorded.
 * - `sent`: recorded once.
 */
export type SendStatus = 'sending' | 'checking' | 'uncertain' | 'not-received' | 'refused' | 'sent';

/** A message and its state; each form has at most one. */
export interface Sending {
  readonly status: SendStatus;
  /** Why it is not sent; null while sending and once sent. */
  readonly failure: Failure | null;
  /** The recorded ticket; also set beside a refusal when the key had been used for it before (F32). */
  readonly ticket: TicketDetail | null;
  /** Tickets that may be this message while it is uncertain; the user decides. */
  readonly candidates: readonly Ticket[];
}

/** Whether the form must not be edited or sent now (F28). */
export function isBusy(sending: Sending | null): boolean {
  return sending?.status === 'sending' || sending?.status === 'checking';
}
