import { seesClaims, waitsFor, wasForwarded } from '../../../src/app/domain/access';
import { daysRange, periodRange } from '../../../src/app/domain/period';
import { officeKey } from '../../../src/app/domain/recap';
import type { Session } from '../../../src/app/domain/session';
import { statesIn } from '../../../src/app/domain/statuses';
import { openDue } from '../../../src/app/domain/ticket';
import { NOBODY, type TicketQuery } from '../../../src/app/domain/ticket-query';
import { stateOf } from '../../../src/app/domain/ticket-state';
import type { TicketIndex } from './ticket-index';
import type { TicketRecord } from './ticket-record';

export interface PageRequest extends TicketQuery {
  readonly size: number;
  /** Only tickets recorded before this instant, so that new tickets do not move rows between the pages of an export. */
  readonly createdBefore: string | null;
  /** Whether rows have rating and comment, for a satker's export. */
  readonly withFeedback: boolean;
}

export interface Page {
  readonly items: readonly { readonly record: TicketRecord; readonly no: number }[];
  readonly total: number;
  readonly page: number;
}

/** Filters, sorts and numbers the tickets and returns one page. A page number beyond the end returns the last page. */
export function selectPage(index: TicketIndex, query: PageRequest, session: Session): Page {
  const ordered = index.visibleTo(session).filter(matcher(index, query, session));
  if (query.waitingForMe) sortByWait(ordered);
  else if (query.order === 'oldest') ordered.reverse();
  const sorted = sortedPlaces(index, ordered, query);
  const page = Math.min(Math.max(1, query.page), Math.max(1, Math.ceil(ordered.length / query.size)));
  const first = (page - 1) * query.size;
  const items: { record: TicketRecord; no: number }[] = [];
  for (let i = first; i < Math.min(first + query.size, ordered.length); i++) {
    const place = sorted ? (sorted[i] ?? i) : i;
    const record = ordered[place];
    if (record) items.push({ record, no: place + 1 });
  }
  return { items, total: ordered.length, page };
}

/** Menunggu Anda has its own order: longest waiting first. NO counts in that order. */
function sortByWait(records: TicketRecord[]): void {
  const since = new Map(records.map((record) => [record, Date.parse(record.statusSince ?? '') || 0]));
  records.sort((a, b) => (since.get(a) ?? 0) - (since.get(b) ?? 0));
}

function matcher(index: TicketIndex, query: PageRequest, session: Session): (record: TicketRecord) => boolean {
  const tests: ((record: TicketRecord) => boolean)[] = [];
  const { status, feedback, period, createdBefore } = query;
  if (status || feedback) {
    const states = statesIn(query);
    tests.push((r) => states.includes(stateOf(r)));
  }
  if (period) {
    const { from, to } = periodRange(period, session.zone);
    const [start, end] = [Date.parse(from), Date.parse(to)];
    tests.push((r) => between(r.createdAt, start, end));
  }
  if (query.from || query.to) {
    const { from, to } = daysRange(query.from, query.to, session.zone);
    const [start, end] = [from ? Date.parse(from) : -Infinity, to ? Date.parse(to) : Infinity];
    tests.push((r) => between(r.createdAt, start, end));
  }
  const { office, satker, destination, topic, askerKind, method, officer, forwarded } = query;
  if (office) tests.push((r) => officeKey(r.office) === office);
  if (satker) tests.push((r) => r.satker?.code === satker);
  if (destination) tests.push((r) => r.destination === destination);
  if (topic) tests.push((r) => r.topic?.code === topic);
  if (askerKind) tests.push((r) => (r.askerKind ?? (r.satker && 'SATKER')) === askerKind);
  if (method) tests.push((r) => r.method === method);
  if (officer) tests.push((r) => r.officerAlias === officer);
  const { handledBy } = query;
  if (handledBy && seesClaims(session)) tests.push((r) => (r.handledBy ?? NOBODY) === handledBy);
  if (forwarded) tests.push(wasForwarded);
  const { openBefore } = query;
  if (openBefore) tests.push((r) => r.status !== 'DONE' && between(r.createdAt, -Infinity, Date.parse(openBefore)));
  if (query.answered === 'yes') tests.push((r) => index.answered(r));
  if (query.answered === 'no') tests.push((r) => index.unanswered(r));
  if (createdBefore) tests.push((r) => between(r.createdAt, -Infinity, Date.parse(createdBefore)));
  if (query.waitingForMe) tests.push((r) => waitsFor(r, session));
  const search = query.search.trim().toLowerCase();
  if (search) tests.push((r) => index.textOf(r).includes(search));
  return (record) => tests.every((test) => test(record));
}

function between(iso: string | null, from: number, to: number): boolean {
  const at = Date.parse(iso ?? '');
  return at >= from && at < to;
}

/** Positions in `ordered`, in the order of the sort. Null when the sort changes nothing. */
function sortedPlaces(index: TicketIndex, ordered: readonly TicketRecord[], query: PageRequest): number[] | null {
  const { sort } = query;
  if (!sort) return null;
  const places = ordered.map((_, place) => place);
  const sign = sort.direction === 'asc' ? 1 : -1;
  if (sort.column === 'no') return sign === 1 ? null : places.reverse();
  const ranks = index.rank(sort.column);
  const rank = ordered.map((record) => ranks.get(record) ?? 0);
  const last = ordered.map((record) => (sort.column === 'due' && !openDue(record) ? 1 : 0));
  // Figs 19-20: a descending sort reverses rows with equal values, too.
  const placed = (a: number, b: number): number => sign * ((rank[a] ?? 0) - (rank[b] ?? 0) || a - b);
  return places.sort((a, b) => (last[a] ?? 0) - (last[b] ?? 0) || placed(a, b));
}
