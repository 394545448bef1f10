import type { TicketPage } from './ticket-page';
import type { TicketQuery } from './ticket-query';

/** Tickets in the order of the list from which one was opened. The order stays while the user goes through them. */
export interface TicketSequence {
  readonly query: TicketQuery;
  readonly ids: readonly string[];
  /** Number of tickets of the list before `ids`. */
  readonly before: number;
  /** Number of tickets of the list. */
  readonly total: number;
  /** The loaded pages of the list, 1-based, `first` and `last` included. */
  readonly first: number;
  readonly last: number;
}

export type Direction = 'next' | 'previous';

/** What is needed of a page of the list. */
export type SequencePage = Pick<TicketPage, 'total' | 'page' | 'pageSize'> & { readonly ids: readonly string[] };

/**
 * Begins a sequence with the page of the list that is shown.
 *
 * @param query the filter, search and sort of the page
 */
export function sequenceOf(query: TicketQuery, { ids, total, page, pageSize }: SequencePage): TicketSequence {
  return { query, ids, before: (page - 1) * pageSize, total, first: page, last: page };
}

/**
 * Place of a ticket, for "3 dari 18" (beyond.md, section 3).
 *
 * @returns 1-based place and number of tickets; null for a ticket of another list
 */
export function placeIn(
  { ids, before, total }: TicketSequence,
  id: string,
): { readonly place: number; readonly total: number } | null {
  const at = ids.indexOf(id);
  return at < 0 ? null : { place: before + at + 1, total };
}

/**
 * The ticket beside another one.
 *
 * @returns its id; null at the end of what is loaded
 */
export function adjacentId({ ids }: TicketSequence, id: string, direction: Direction): string | null {
  const at = ids.indexOf(id);
  return (at < 0 ? null : ids[at + (direction === 'next' ? 1 : -1)]) ?? null;
}

/** Whether the list has tickets in this direction that are not loaded yet. */
export function hasMore({ ids, before, total }: TicketSequence, direction: Direction): boolean {
  return direction === 'next' ? before + ids.length < total : before > 0;
}

/**
 * Adds the tickets of a further page. When it has none that is new, the sequence ends there.
 *
 * @param page number of the page, 1-based
 */
export function withPage(
  sequence: TicketSequence,
  direction: Direction,
  found: readonly string[],
  page: number,
): TicketSequence {
  const { ids, before, total, first, last } = sequence;
  if (direction === 'next') {
    const all = [...ids, ...found];
    const end = before + all.length;
    return { ...sequence, ids: all, last: Math.max(last, page), total: found.length ? Math.max(total, end) : end };
  }
  const left = found.length ? Math.max(0, before - found.length) : 0;
  const gone = before - left - found.length;
  return { ...sequence, ids: [...found, ...ids], before: left, first: Math.min(first, page), total: total - gone };
}
