import { everWaits } from '../access';
import { parseInstant } from '../instant';
import type { Session } from '../session';
import { isId, type ThreadSide, type Ticket, type TicketDetail } from '../ticket';
import { readUpTo, type ReadMarks } from './read-marks';

/** Fields of a row that decide whether it is unread. */
export type UnreadFacts = Pick<
  Ticket,
  'id' | 'status' | 'feedbackGiven' | 'statusSince' | 'askedByHaiDjpb' | 'lastEntryAt' | 'lastEntrySide'
>;

/**
 * The side for which the user writes, whose entries are never unread; null for a role that writes nothing, and for which
 * nothing is marked.
 */
export function sideOf(session: Pick<Session, 'role'>): ThreadSide | null {
  if (!everWaits(session)) return null;
  return session.role === 'SATKER' ? 'SATKER' : 'CSO';
}

/**
 * Whether the other sides have written since the user has read. Without the newest entry in the row, only a change of
 * status by another side counts.
 *
 * @param side the user's own, of `sideOf`
 */
export function isUnread(ticket: UnreadFacts, marks: ReadMarks, side: ThreadSide): boolean {
  const { at, by } =
    ticket.lastEntryAt && ticket.lastEntrySide
      ? { at: ticket.lastEntryAt, by: ticket.lastEntrySide }
      : { at: ticket.statusSince, by: sideOfStatus(ticket) };
  return by !== side && isId(ticket.id) && secondsOf(at) > readUpTo(marks, ticket.id);
}

/** Time of the newest that is known of a ticket, up to which it is read when it is shown, in seconds since 1970. */
export function newestOf(ticket: UnreadFacts & Partial<Pick<TicketDetail, 'thread'>>): number {
  const entries = (ticket.thread ?? []).map(({ at }) => at);
  return Math.max(...[ticket.lastEntryAt, ticket.statusSince, ...entries].map(secondsOf));
}

/** Seconds since 1970 of an ISO 8601 instant; 0 for one that cannot be read. */
export function secondsOf(iso: string | null | undefined): number {
  return Math.floor((parseInstant(iso) ?? 0) / 1000);
}

/** Who has brought the ticket into its status (spec section 3). What a satker cannot do was done by the office. */
function sideOfStatus({ status, feedbackGiven, askedByHaiDjpb }: UnreadFacts): ThreadSide {
  switch (status) {
    case 'WAITING_CSO':
      return 'SATKER';
    case 'FORWARDED':
      // The satker's reply to a question of HAI-DJPb.
      return askedByHaiDjpb ? 'SATKER' : 'CSO';
    case 'WAITING_SATKER':
      return askedByHaiDjpb ? 'HAI_DJPB' : 'CSO';
    default:
      return feedbackGiven ? 'SATKER' : 'CSO';
  }
}
