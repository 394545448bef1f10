import type { Office, Satker } from './session';
import type { TicketAges } from './working-time/ticket-ages';
import type { UsualAnswer } from './usual-answer';
import type { KnownStatus } from './statuses';

/** Status code; an unknown one is kept, shown as it is, and allows no actions (F46). */
export type TicketStatus = KnownStatus | (string & {});

/** Tujuan Pertanyaan, figs 11-12. */
export type DestinationCode = 'PERBENDAHARAAN' | 'REVISI_DIPA_HIBAH' | 'PINJAMAN_HIBAH' | 'SPM_KP';

/** Code of the channel of a conversation. */
export type MethodCode = 'MONSAKTI' | 'TATAP_MUKA' | 'TELEPON' | 'WHATSAPP' | 'SUREL' | 'KONFERENSI_VIDEO';

/** Kinds of askers of a transcript (manual, Pendahuluan). */
export const ASKER_KINDS = ['SATKER', 'MAHASISWA', 'BANK', 'PEMDA', 'MASYARAKAT'] as const;
export type AskerKind = (typeof ASKER_KINDS)[number];

/** Topic of a ticket, with its name at the time of recording. */
export interface TicketTopic {
  readonly code: string;
  readonly name: string;
}

/** The name of a topic; its code where the backend sent no name. */
export function topicName({ name, code }: TicketTopic): string {
  return name || code;
}

/** The treasury's date that a ticket affects. */
export interface TicketDue {
  /** Key of a deadline of the catalogue. */
  readonly key: string;
  /** `2026-12-15`. */
  readonly date: string;
}

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A row of the list, with all fields that the list, the exports and the rules read. */
export interface Ticket {
  /** Opaque key from the backend; the reference is not unique (fig 5). */
  readonly id: string;
  /** Number in the order of "Urut berdasarkan" (figs 19-20), 1-based, from the backend. */
  readonly no: number;
  /** `HAI-` + month, day, hour, minute, second without year; not unique, never a key. */
  readonly reference: string;
  /** `20240314-ZGEAK9`, once HAI-DJPb has assigned one. */
  readonly haiDjpbNumber: string | null;
  readonly subject: string;
  readonly asker: Person;
  /** Kind of the asker of a transcript; null for a ticket that the satker recorded. */
  readonly askerKind: AskerKind | (string & {}) | null;
  /** The asker's satker; null for a transcript of an asker without one. */
  readonly satker: Satker | null;
  readonly destination: DestinationCode | (string & {});
  readonly office: Office;
  readonly method: MethodCode | (string & {});
  /** Null or left out: recorded without a topic, or the backend stores none. */
  readonly topic?: TicketTopic | null;
  /** Null or left out: none, or the backend stores none. */
  readonly due?: TicketDue | null;
  /** Time of recording, ISO 8601 in UTC; null when the backend sent no valid instant (F47). */
  readonly createdAt: string | null;
  readonly status: TicketStatus;
  /** Whether the satker has given feedback; DONE with feedback is closed for good (fig 22). */
  readonly feedbackGiven: boolean;
  /** When the ticket got its current status, ISO 8601 in UTC. */
  readonly statusSince: string | null;
  /** Time of the newest entry of the thread, ISO 8601 in UTC; null or left out where the backend does not say. */
  readonly lastEntryAt?: string | null;
  /** Who wrote that entry; an officer wrote all of a transcript. */
  readonly lastEntrySide?: ThreadSide | null;
  /** Backend's alias of the officer who last answered (`CSO 182`). */
  readonly officerAlias: string | null;
  /** Alias of the officer who is on it. Null or left out: nobody, a satker reads it, or the backend stores none. */
  readonly handledBy?: string | null;
  /** Whether an officer (CSO or HAI-DJPb) has answered in the thread. */
  readonly answered: boolean;
  /** Whether HAI-DJPb asked the last question: the satker's reply then returns the ticket to FORWARDED. */
  readonly askedByHaiDjpb: boolean;
  /** Part of the thread that matches the search; null or missing when the row itself matches. */
  readonly excerpt?: string | null;
  /** True when some field of the row could not be read ("data tidak lengkap", F09). */
  readonly incomplete: boolean;
}

export interface AttachmentInfo {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** MIME type from the backend; never used to render (F27). */
  readonly type: string;
}

/** Side of the conversation that wrote an entry. */
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

/** A change of the ticket, shown between the messages of the thread. */
export interface TicketEvent {
  readonly kind: KnownEvent | (string & {});
  readonly at: string | null;
  readonly by: string;
}

export const RATINGS = ['HELPFUL', 'NEUTRAL', 'NOT_HELPFUL'] as const;
export type Rating = (typeof RATINGS)[number];

/** Feedback, visible to the satker only (fig 22, Catatan; F55). */
export interface Feedback {
  readonly rating: Rating;
  readonly comment: string;
  readonly at: string | null;
}

/** A row of an export. */
export interface ExportedTicket extends Ticket {
  /** Null for a finished ticket; left out where the file has no ages. */
  readonly ages?: TicketAges | null;
  /** Null when none was given, and always null for a reader who is not the satker. */
  readonly feedback: Feedback | null;
}

/** The last change of who is on a ticket; officers only. */
export interface Claim {
  /** Alias of the officer who made the change. */
  readonly by: string;
  /** Alias of the officer who has the ticket since; null when it was let go. */
  readonly to: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string | null;
  /** Empty for none. */
  readonly note: string;
}

export interface TicketDetail extends Ticket {
  readonly thread: readonly ThreadEntry[];
  readonly events: readonly TicketEvent[];
  /** Null when none was given, and always null for a reader who is not the satker. */
  readonly feedback: Feedback | null;
  /** Version for `If-Match`; null when the backend gave none. */
  readonly etag: string | null;
  /** Left out where the backend does not say. */
  readonly usualAnswer?: UsualAnswer;
  /** The last change of who is on it. Null or left out: none, a satker reads it, or the backend stores none. */
  readonly claim?: Claim | null;
}

export interface Destination {
  readonly code: DestinationCode | (string & {});
  /** Label of figs 11-12, from the backend. */
  readonly label: string;
  /** The office of this destination for the satker. */
  readonly office: Office;
  /** Left out where the backend does not say. */
  readonly usualAnswer?: UsualAnswer;
}

/** The date that a ticket still affects; null for a finished ticket, which affects none. */
export function openDue({ status, due }: Pick<Ticket, 'status' | 'due'>): TicketDue | null {
  return status === 'DONE' ? null : (due ?? null);
}

/** Start of the keys that replace a missing id; ids of the backend never start with it. */
export const NO_ID = '!';

/** Whether the id came from the backend, so that a URL can name the ticket. */
export function isId(id: string): boolean {
  return !id.startsWith(NO_ID);
}
