import { isDay, parseInstant } from './instant';
import { FEEDBACK_FILTERS, STATUS_FILTERS } from './statuses';
import { displayText } from './text';
import { ANSWERED_FILTERS, DEFAULT_QUERY, type Period, type SortColumn, type TicketQuery } from './ticket-query';

/** Query parameters of the list's URL; null removes one. */
export type TicketQueryParams = Readonly<Record<ParamName, string | null>>;

type ParamName =
  | 'status'
  | 'year'
  | 'quarter'
  | 'feedback'
  | 'order'
  | 'sort'
  | 'direction'
  | 'q'
  | 'waiting'
  | 'page'
  | 'office'
  | 'satker'
  | 'destination'
  | 'topic'
  | 'askerKind'
  | 'method'
  | 'officer'
  | 'handledBy'
  | 'from'
  | 'to'
  | 'openBefore'
  | 'answered'
  | 'forwarded';

const ORDERS = ['newest', 'oldest'] as const;
const COLUMNS = ['no', 'name', 'createdAt', 'reference', 'status', 'due'] as const satisfies readonly SortColumn[];
const QUARTERS = ['1', '2', '3', '4'] as const;

/** Characters of the longest code or alias; longer ones are ignored. */
const LONGEST_NAME = 80;

/** The query as URL parameters; null for each part at its default, which the URL leaves out. */
export function toParams(query: TicketQuery): TicketQueryParams {
  return {
    status: query.status,
    year: query.period ? String(query.period.year) : null,
    quarter: query.period?.quarter ? String(query.period.quarter) : null,
    feedback: query.feedback,
    order: query.order === DEFAULT_QUERY.order ? null : query.order,
    sort: query.sort?.column ?? null,
    direction: query.sort?.direction === 'desc' ? 'desc' : null,
    // A lone surrogate cannot be encoded in a URL (F72).
    q: query.search.toWellFormed() || null,
    waiting: query.waitingForMe ? 'me' : null,
    page: query.page === DEFAULT_QUERY.page ? null : String(query.page),
    office: query.office?.toWellFormed() ?? null,
    satker: query.satker?.toWellFormed() ?? null,
    destination: query.destination?.toWellFormed() ?? null,
    topic: query.topic?.toWellFormed() ?? null,
    askerKind: query.askerKind?.toWellFormed() ?? null,
    method: query.method?.toWellFormed() ?? null,
    officer: query.officer?.toWellFormed() ?? null,
    handledBy: query.handledBy?.toWellFormed() ?? null,
    from: query.from,
    to: query.to,
    openBefore: query.openBefore,
    answered: query.answered,
    forwarded: query.forwarded ? 'yes' : null,
  };
}

/** The query of a URL's parameters; an invalid parameter counts as missing (F69). */
export function fromParams(params: Readonly<Record<string, unknown>>): TicketQuery {
  const column = oneOf(COLUMNS, params['sort']);
  const search = params['q'];
  return {
    status: oneOf(STATUS_FILTERS, params['status']),
    period: periodFrom(params['year'], params['quarter']),
    feedback: oneOf(FEEDBACK_FILTERS, params['feedback']),
    order: oneOf(ORDERS, params['order']) ?? DEFAULT_QUERY.order,
    sort: column ? { column, direction: params['direction'] === 'desc' ? 'desc' : 'asc' } : null,
    search: typeof search === 'string' ? displayText(search.toWellFormed()) : '',
    waitingForMe: params['waiting'] === 'me',
    page: pageFrom(params['page']),
    office: nameFrom(params['office']),
    satker: nameFrom(params['satker']),
    destination: nameFrom(params['destination']),
    topic: nameFrom(params['topic']),
    askerKind: nameFrom(params['askerKind']),
    method: nameFrom(params['method']),
    officer: nameFrom(params['officer']),
    handledBy: nameFrom(params['handledBy']),
    from: dayFrom(params['from']),
    to: dayFrom(params['to']),
    openBefore: instantFrom(params['openBefore']),
    answered: oneOf(ANSWERED_FILTERS, params['answered']),
    forwarded: params['forwarded'] === 'yes',
  };
}

function dayFrom(value: unknown): string | null {
  return typeof value === 'string' && isDay(value) ? value : null;
}

function instantFrom(value: unknown): string | null {
  return typeof value === 'string' && isOpenBefore(value) ? value : null;
}

/** An instant with the offset of the reader's zone, so that its day and its clock can be shown as they stand. */
export function isOpenBefore(text: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+0[789]:00$/.test(text) && parseInstant(text) !== null;
}

function nameFrom(value: unknown): string | null {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_NAME
    ? displayText(value.toWellFormed()) || null
    : null;
}

/** The period of two URL parameters; null without a year 2000-2099, a whole year without a quarter 1-4. */
export function periodFrom(year: unknown, quarter: unknown): Period | null {
  if (typeof year !== 'string' || !/^20\d\d$/.test(year)) {
    return null;
  }
  const number = oneOf(QUARTERS, quarter);
  return { year: Number(year), quarter: number ? (Number(number) as Period['quarter']) : null };
}

/** Page of at most seven digits; the first page for any other value. */
function pageFrom(page: unknown): number {
  return typeof page === 'string' && /^[1-9]\d{0,6}$/.test(page) ? Number(page) : DEFAULT_QUERY.page;
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown): T | null {
  return allowed.find((each) => each === value) ?? null;
}
