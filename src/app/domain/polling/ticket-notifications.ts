import { type Reader, waitsFor } from '../access';
import { isReference } from '../reference';
import { isId, type Ticket } from '../ticket';
import type { TicketPage } from '../ticket-page';
import { formatCount } from '../text';
import { markRead, type ReadMarks } from '../unread/read-marks';
import { isUnread, newestOf, sideOf } from '../unread/unread';

/** What a user wants to be notified of. */
export interface NotificationKinds {
  /** "Ada jawaban baru". */
  readonly answered: boolean;
  /** "Ada tiket yang menunggu Anda". */
  readonly waiting: boolean;
}

export const NO_KINDS: NotificationKinds = { answered: false, waiting: false };

/** One notification of the browser. Holds a reference and what happened, and nothing that somebody typed. */
export interface TicketNotification {
  readonly kind: keyof NotificationKinds;
  readonly title: string;
  /** The ticket to open; null: Menunggu Anda. */
  readonly ticketId: string | null;
}

/** The kinds in the user's settings; anything that is not exactly true is off. */
export function toKinds(stored: unknown): NotificationKinds {
  const { answered, waiting } = (stored ?? {}) as Readonly<Record<string, unknown>>;
  return { answered: answered === true, waiting: waiting === true };
}

/**
 * What to say of a page of Menunggu Anda: at most one notification of each kind, and none for entries of the reader's
 * own side (beyond.md, "Pemberitahuan"). A ticket that is notified as answered is not notified as waiting once more.
 *
 * @param known up to when the user knows each ticket, seconds since 1970
 */
export function ticketNotifications(
  { items, counts }: Pick<TicketPage, 'items' | 'counts'>,
  known: ReadMarks,
  session: Reader,
  kinds: NotificationKinds,
): readonly TicketNotification[] {
  const side = sideOf(session);
  const fresh = side ? items.filter((row) => waitsFor(row, session) && isUnread(row, known, side)) : [];
  // Whatever comes back to a satker is an answer; for an officer it is one only after the office has answered before.
  const answered = kinds.answered ? fresh.filter((row) => side === 'SATKER' || row.answered) : [];
  const waiting = kinds.waiting ? fresh.filter((row) => !answered.includes(row)) : [];
  return [
    ...(answered.length ? [answeredNotification(answered)] : []),
    ...(waiting.length ? [waitingNotification(Math.max(counts.waitingForMe, waiting.length))] : []),
  ];
}

/** The marks after a page was notified: each of its tickets is known up to its newest entry. */
export function knownAfter({ items }: Pick<TicketPage, 'items'>, known: ReadMarks): ReadMarks {
  return items.filter(({ id }) => isId(id)).reduce((marks, row) => markRead(marks, row.id, newestOf(row)), known);
}

function answeredNotification(tickets: readonly Ticket[]): TicketNotification {
  const [one] = tickets.length === 1 ? tickets : [];
  // A reference of another shape could hold any text.
  const title =
    one && isReference(one.reference) ? `Tiket ${one.reference} dijawab` : `${tickets.length} tiket dijawab`;
  return { kind: 'answered', title, ticketId: one?.id ?? null };
}

function waitingNotification(count: number): TicketNotification {
  return { kind: 'waiting', title: `${formatCount(count)} tiket menunggu Anda`, ticketId: null };
}
