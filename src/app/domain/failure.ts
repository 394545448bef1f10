/** Every way in which a request can fail; one HTTP layer decides which (quality.md, fault matrix). */
export type FailureKind =
  /** The browser knows of no network. */
  | 'offline'
  /** There is a network, and the connection to the server broke or never came about. */
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
  /** Not sent, or not shown: the backend did not confirm that the person at this screen is still logged in. */
  | 'unconfirmed';

/** What went wrong, in a form that the store can hold; screens take their words and next step from it. */
export interface Failure {
  readonly kind: FailureKind;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** The backend's machine-readable reason, for example `TICKET_CLOSED`. */
  readonly code: string | null;
  /** Seconds to wait, from Retry-After; null when the backend named none. */
  readonly retryAfter: number | null;
  /** Field to what is wrong with it, in Indonesian; empty when it is not about fields. */
  readonly fields: Readonly<Partial<Record<FormField, string>>>;
}

/** As the backend answers a role that may not ask; said before any request. */
export const NOT_ALLOWED: Failure = { kind: 'forbidden', status: null, code: null, retryAfter: null, fields: {} };

/** The browser says that it has no network. */
export const OFFLINE: Failure = { ...NOT_ALLOWED, kind: 'offline' };

/** Nobody has confirmed who is there. */
export const UNCONFIRMED: Failure = { ...NOT_ALLOWED, kind: 'unconfirmed' };

/** Fields of the forms, as error summaries name them. */
export type FormField =
  | 'subject'
  | 'email'
  | 'text'
  | 'destination'
  | 'attachments'
  | 'rating'
  | 'comment'
  // Of the officers' forms.
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
