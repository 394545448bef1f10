/** An endpoint of the backend; `path` is relative to the base URL. */
export interface Endpoint {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
}

/** All endpoints that the app calls. `tools/openapi` must describe exactly these. */
export const ENDPOINTS = {
  session: { method: 'GET', path: 'session' },
  destinations: { method: 'GET', path: 'destinations' },
  ticketPage: { method: 'GET', path: 'tickets' },
  ticket: { method: 'GET', path: 'tickets/{id}' },
  createTicket: { method: 'POST', path: 'tickets' },
  reply: { method: 'POST', path: 'tickets/{id}/replies' },
  giveFeedback: { method: 'POST', path: 'tickets/{id}/feedback' },
  officerReply: { method: 'POST', path: 'tickets/{id}/officer-replies' },
  forward: { method: 'POST', path: 'tickets/{id}/forward' },
  claim: { method: 'POST', path: 'tickets/{id}/claim' },
  recordTranscript: { method: 'POST', path: 'transcripts' },
  satkers: { method: 'GET', path: 'satkers' },
  offices: { method: 'GET', path: 'offices' },
  officers: { method: 'GET', path: 'officers' },
  answers: { method: 'GET', path: 'answers' },
  notices: { method: 'GET', path: 'notices' },
  events: { method: 'GET', path: 'events' },
  submission: { method: 'GET', path: 'submissions/{key}' },
  upload: { method: 'POST', path: 'uploads' },
  discardUpload: { method: 'DELETE', path: 'uploads/{id}' },
  attachment: { method: 'GET', path: 'attachments/{id}' },
  preferences: { method: 'GET', path: 'preferences' },
  recap: { method: 'GET', path: 'recap' },
  catalogue: { method: 'GET', path: 'catalogue' },
  savePreferences: { method: 'PUT', path: 'preferences' },
} as const satisfies Record<string, Endpoint>;

export const HEADERS = {
  key: 'Idempotency-Key',
  version: 'If-Match',
  known: 'If-None-Match',
  lastEvent: 'Last-Event-ID',
  fileName: 'X-File-Name',
  userId: 'X-User-Id',
} as const;

/** Headers of a POST to a ticket: the Idempotency-Key, and If-Match with the version that the user has seen. */
export function submissionHeaders(key: string, etag: string | null): Readonly<Record<string, string>> {
  return { [HEADERS.key]: key, ...(etag !== null && { [HEADERS.version]: etag }) };
}

/** Query parameters of `GET tickets`. */
export const TICKET_PARAMS = [
  'status',
  'year',
  'quarter',
  'feedback',
  'order',
  'sort',
  'direction',
  'q',
  'waiting',
  'page',
  'size',
  'created_before',
  'include',
  'office',
  'satker',
  'destination',
  'topic',
  'asker_kind',
  'method',
  'officer',
  'handled_by',
  'from',
  'to',
  'open_before',
  'answered',
  'forwarded',
] as const;

export type TicketParam = (typeof TICKET_PARAMS)[number];

/** Query parameters of `GET recap`. */
export const RECAP_PARAMS = ['year', 'quarter', 'from', 'to', 'office'] as const;

export type RecapParam = (typeof RECAP_PARAMS)[number];
