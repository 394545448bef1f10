import type { SortColumn, TicketQuery } from '../../domain/ticket-query';

export type QueryChange = Partial<TicketQuery>;

/** Any change but that of the page starts at the first page again. */
export function nextQuery(query: TicketQuery, change: QueryChange): TicketQuery {
  return { ...query, page: 1, ...change };
}

/** The sort in force: of a header, or else that of Urut Berdasarkan, which is the date's. */
export function effectiveSort({ sort, order, waitingForMe }: TicketQuery): TicketQuery['sort'] {
  if (sort || waitingForMe) return sort;
  return { column: 'createdAt', direction: order === 'newest' ? 'desc' : 'asc' };
}

/** A press on a header: ascending, the other way round when it is already sorted by. */
export function toggledSort(query: TicketQuery, column: SortColumn): TicketQuery['sort'] {
  const current = effectiveSort(query);
  const direction = current?.column === column && current.direction === 'asc' ? 'desc' : 'asc';
  const byOrder = effectiveSort({ ...query, sort: null });
  if (byOrder?.column === column && byOrder.direction === direction) return null;
  return { column, direction };
}

/** Filters of the panel that are on; the toolbar counts them. Its order is none: it leaves nothing out. */
export function countFilters({ status, period, feedback, ...query }: TicketQuery): number {
  const { office, satker, destination, method, officer, from, to, forwarded } = query;
  const ofOfficers = [office, satker, destination, method, officer, from ?? to, forwarded];
  return [status, period, feedback, ...ofOfficers].filter(Boolean).length;
}
