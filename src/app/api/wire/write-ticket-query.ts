import { withoutLabel } from '../../domain/reference';
import { PAGE_SIZE, type SortColumn, type TicketQuery } from '../../domain/ticket-query';
import type { TicketParam } from './endpoints';

const COLUMNS: Readonly<Record<SortColumn, string>> = {
  no: 'no',
  name: 'name',
  createdAt: 'created_at',
  reference: 'reference',
  status: 'status',
  due: 'due',
};

/** Options of a page request beyond the query. */
export interface PageExtent {
  readonly size?: number;
  /** ISO 8601; leaves out later tickets, so that the pages of an export stay consistent. */
  readonly createdBefore?: string;
  /** Requests rating and comment, which only a satker receives. */
  readonly withFeedback?: boolean;
}

export function writeTicketQuery(query: TicketQuery, extent: PageExtent): URLSearchParams {
  const { period, sort } = query;
  const wire: Readonly<Record<TicketParam, string | number | null | undefined>> = {
    status: query.status,
    year: period?.year,
    quarter: period?.quarter,
    feedback: query.feedback,
    order: query.order,
    sort: sort && COLUMNS[sort.column],
    direction: sort?.direction,
    q: withoutLabel(query.search).trim() || null,
    waiting: query.waitingForMe ? 'me' : null,
    page: query.page,
    size: extent.size ?? PAGE_SIZE,
    created_before: extent.createdBefore,
    include: extent.withFeedback ? 'feedback' : null,
    office: query.office,
    satker: query.satker,
    destination: query.destination,
    topic: query.topic,
    asker_kind: query.askerKind,
    method: query.method,
    officer: query.officer,
    handled_by: query.handledBy,
    from: query.from,
    to: query.to,
    open_before: query.openBefore,
    answered: query.answered,
    forwarded: query.forwarded ? 'yes' : null,
  };
  const said = Object.entries(wire).filter(([, value]) => value !== null && value !== undefined);
  return new URLSearchParams(said.map(([name, value]) => [name, String(value)]));
}
