import { FEEDBACK_FILTERS, STATUS_FILTERS } from '../../../src/app/domain/statuses';
import { ANSWERED_FILTERS, PAGE_SIZE, type SortColumn, type TicketQuery } from '../../../src/app/domain/ticket-query';
import type { PageRequest } from '../store/ticket-page';

const MAX_ROWS = 500;
const COLUMNS: Readonly<Record<string, SortColumn>> = {
  no: 'no',
  name: 'name',
  created_at: 'createdAt',
  reference: 'reference',
  status: 'status',
  due: 'due',
};

const oneOf = <T extends string>(value: string | null, allowed: readonly T[]): T | null =>
  allowed.find((known) => known === value) ?? null;

const wholeNumber = (value: string | null, fallback: number): number => {
  const number = Number(value);
  return value !== null && Number.isInteger(number) && number > 0 ? number : fallback;
};

/** Parameters that a backend without optional parts does not know. */
const OPTIONAL = ['topic', 'asker_kind', 'handled_by', 'open_before', 'answered'];

/**
 * The query of `GET tickets`. Unknown parameters and values are ignored.
 *
 * @param lean whether the backend has no optional parts
 */
export function toPageRequest(all: URLSearchParams, lean: boolean): PageRequest {
  const params = new URLSearchParams([...all].filter(([name]) => !lean || !OPTIONAL.includes(name)));
  return {
    status: oneOf(params.get('status'), STATUS_FILTERS),
    period: toPeriod(params),
    feedback: oneOf(params.get('feedback'), FEEDBACK_FILTERS),
    order: oneOf(params.get('order'), ['oldest']) ?? 'newest',
    sort: toSort(params),
    search: params.get('q') ?? '',
    waitingForMe: params.get('waiting') === 'me',
    page: wholeNumber(params.get('page'), 1),
    size: Math.min(wholeNumber(params.get('size'), PAGE_SIZE), MAX_ROWS),
    createdBefore: params.get('created_before'),
    withFeedback: params.get('include') === 'feedback',
    office: params.get('office'),
    satker: params.get('satker'),
    destination: params.get('destination'),
    topic: params.get('topic'),
    askerKind: params.get('asker_kind'),
    method: params.get('method'),
    officer: params.get('officer'),
    handledBy: params.get('handled_by'),
    from: params.get('from'),
    to: params.get('to'),
    openBefore: params.get('open_before'),
    answered: oneOf(params.get('answered'), ANSWERED_FILTERS),
    forwarded: params.get('forwarded') === 'yes',
  };
}

function toPeriod(params: URLSearchParams): TicketQuery['period'] {
  const year = wholeNumber(params.get('year'), 0);
  if (!year) return null;
  const quarter = wholeNumber(params.get('quarter'), 0);
  return { year, quarter: quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4 ? quarter : null };
}

function toSort(params: URLSearchParams): TicketQuery['sort'] {
  const column = COLUMNS[params.get('sort') ?? ''];
  return column ? { column, direction: params.get('direction') === 'desc' ? 'desc' : 'asc' } : null;
}
