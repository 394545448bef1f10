/** Every kind of failed request; `api/http/classify.ts` decides which. */
export type FailureKind =
  /** The browser reports that it has no network. */
  | 'offline'
  /** There is a network, but the connection to the server failed (F37). */
  | 'unreachable'
  | 'timeout'
  | 'session'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'rate-limited'
  | 'server'
  | 'malformed'
  /** An error in our own code, reported by `OwnErrors`. */
  | 'internal'
  /** Not sent, or not shown: the backend did not confirm that this user is still logged in (F66). */
  | 'unconfirmed';

/** A failed request, serialisable for the store; screens derive words and next step from it. */
export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status; null without a response. */
  readonly status: number | null;
  /** The backend's machine-readable reason, for example `TICKET_CLOSED`. */
  readonly code: string | null;
  /** Seconds to wait, from `Retry-After`; null without that header (F39). */
  readonly retryAfter: number | null;
  /** Problems by field, in Indonesian; empty when the failure is not about fields (F32). */
  readonly fields: Readonly<Partial<Record<FormField, string>>>;
}

/** The failure of a role that may not send this request; used before any request. */
export const NOT_ALLOWED: Failure = { kind: 'forbidden', status: null, code: null, retryAfter: null, fields: {} };

/** The failure while the browser has no network (F35). */
export const OFFLINE: Failure = { ...NOT_ALLOWED, kind: 'offline' };

/** The failure while no user is confirmed (F66). */
export const UNCONFIRMED: Failure = { ...NOT_ALLOWED, kind: 'unconfirmed' };

/** Fields of the forms, by the names that error summaries use. */
export type FormField =
  | 'subject'
  | 'email'
  | 'text'
  | 'destination'
  | 'attachments'
  | 'rating'
  | 'comment'
  // Fields of the officers' forms.
  | 'askerKind'
  | 'name'
  | 'satker'
  | 'method'
  | 'turns'
  /** One turn of a transcript, counted from 1. */
  | `turn-${number}`
  | 'result'
  | 'reason'
  | 'tried';
