import type { Office, Satker } from './session';
import type { KnownStatus } from './statuses';

/** An unknown code is kept as it came: shown raw, with no actions. */
export type TicketStatus = KnownStatus | (string & {});

/** Tujuan Pertanyaan, figs 11-12. */
export type DestinationCode = 'PERBENDAHARAAN' | 'REVISI_DIPA_HIBAH' | 'PINJAMAN_HIBAH' | 'SPM_KP';

/** How the conversation took place; the wire's code. */
export type MethodCode = 'MONSAKTI' | 'TATAP_MUKA' | 'TELEPON' | 'WHATSAPP' | 'SUREL' | 'KONFERENSI_VIDEO';

/** Who asked, when somebody else typed it (manual, Pendahuluan). */
export const ASKER_KINDS = ['SATKER', 'MAHASISWA', 'BANK', 'PEMDA', 'MASYARAKAT'] as const;
export type AskerKind = (typeof ASKER_KINDS)[number];

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A row of the list; everything that the list, the exports and the rules read. */
export interface Ticket {
  /** Opaque key from the backend; the reference is not unique (fig 5). */
  readonly id: string;
  /** Place of the ticket in the order of "Urut berdasarkan" (figs 19-20), 1-based, from the backend. */
  readonly no: number;
  /** `HAI-` + month, day, hour, minute, second without year; not unique, never a key. */
  readonly reference: string;
  /** `20240314-ZGEAK9`, once HAI-DJPb has assigned one. */
  readonly haiDjpbNumber: string | null;
  readonly subject: string;
  readonly asker: Person;
  /** Who asked, when an officer recorded it for the asker; null otherwise. */
  readonly askerKind: AskerKind | (string & {}) | null;
  /** Satker behind the asker; null for a transcript of somebody without one. */
  readonly satker: Satker | null;
  readonly destination: DestinationCode | (string & {});
  readonly office: Office;
  readonly method: MethodCode | (string & {});
  /** Instant of recording, ISO 8601 in UTC; null when the backend sent none that can be read. */
  readonly createdAt: string | null;
  readonly status: TicketStatus;
  /** Whether the satker has given feedback; DONE with feedback is closed for good. The rating itself is elsewhere. */
  readonly feedbackGiven: boolean;
  /** Since when the ticket has had its present status, ISO 8601 in UTC. */
  readonly statusSince: string | null;
  /** Backend's alias of the officer who last answered (`CSO 182`). */
  readonly officerAlias: string | null;
  /** Whether an officer (CSO or HAI-DJPb) has answered in the thread. */
  readonly answered: boolean;
  /** True for a FORWARDED-origin ticket whose last question came from HAI-DJPb: a reply goes back to FORWARDED. */
  readonly askedByHaiDjpb: boolean;
  /** Where the search found its words in the thread; null or left out where the row itself shows them. */
  readonly excerpt?: string | null;
  /** True when the row from the backend could not be read whole ("data tidak lengkap"). */
  readonly incomplete: boolean;
}

export interface AttachmentInfo {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type as the backend tells it; never used to render. */
  readonly type: string;
}

/** On which side of the conversation an entry stands. */
export const THREAD_SIDES = ['SATKER', 'CSO', 'HAI_DJPB'] as const;
export type ThreadSide = (typeof THREAD_SIDES)[number];

/** `Respon tiket oleh AUTHOR`; the first entry is the question itself (figs 16-27). */
export interface ThreadEntry {
  readonly id: string;
  readonly author: string;
  readonly side: ThreadSide;
  /** ISO 8601 in UTC. */
  readonly at: string | null;
  readonly text: string;
  readonly attachments: readonly AttachmentInfo[];
}

export type KnownEvent = 'CREATED' | 'FORWARDED' | 'DONE' | 'REOPENED' | 'CLOSED';

/** A line of the journey between the messages. */
export interface TicketEvent {
  readonly kind: KnownEvent | (string & {});
  readonly at: string | null;
  readonly by: string;
}

export const RATINGS = ['HELPFUL', 'NEUTRAL', 'NOT_HELPFUL'] as const;
export type Rating = (typeof RATINGS)[number];

/** Seen by the satker only (fig 22, Catatan). */
export interface Feedback {
  readonly rating: Rating;
  readonly comment: string;
  readonly at: string | null;
}

/** A row as an export needs it. */
export interface ExportedTicket extends Ticket {
  /** Null when none was given, and always null for a reader who is not the satker. */
  readonly feedback: Feedback | null;
}

export interface TicketDetail extends Ticket {
  readonly thread: readonly ThreadEntry[];
  readonly events: readonly TicketEvent[];
  /** Null when none was given, and always null for a reader who is not the satker. */
  readonly feedback: Feedback | null;
  /** Version for `If-Match`; null when the backend gave none. */
  readonly etag: string | null;
}

export interface Destination {
  readonly code: DestinationCode | (string & {});
  /** Words of figs 11-12, from the backend. */
  readonly label: string;
  /** The office that this destination resolves to for the satker. */
  readonly office: Office;
}

/** What stands in for an id that did not come; no id of the backend is asked for that starts so. */
export const NO_ID = '!';

/** Whether an address can name it. */
export function isId(id: string): boolean {
  return !id.startsWith(NO_ID);
}
