import { disabled, schema, validate } from '@angular/forms/signals';
import { isDay } from '../../domain/instant';
import { satkerCode } from '../../domain/satker-text';
import { sameContent } from '../../domain/same-content';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { fromParams, toParams } from '../../domain/ticket-query-url';
import { dayProblem, DAYS_OUT_OF_ORDER } from '../../words/day-problems';
import { filterConflict } from './filter-conflict';
import type { QueryChange } from './next-query';

/** Default order of Menunggu Anda. */
export const LONGEST_WAITING_ORDER = 'longest';
/** Order by the date that a ticket affects, closest first. */
export const DUE_ORDER = 'due';

/** The model of Filter Data. Empty strings are no choice. */
export interface FilterFields {
  readonly status: string;
  /** A quarter (`1`-`4`), or `year`. */
  readonly rekap: string;
  readonly year: string;
  readonly feedback: string;
  readonly order: string;
  readonly office: string;
  /** As typed. */
  readonly satker: string;
  readonly destination: string;
  readonly topic: string;
  readonly askerKind: string;
  readonly method: string;
  readonly officer: string;
  readonly handledBy: string;
  /** `2024-03-19`, or an incomplete date. */
  readonly from: string;
  readonly to: string;
  /** As it was turned into an instant before. */
  readonly openBefore: string;
  /** Working days for which a ticket is open, as typed. */
  readonly openDays: string;
  readonly answered: string;
  readonly forwarded: boolean;
}

export function filterFields(query: TicketQuery, thisYear: number): FilterFields {
  const { period } = query;
  const params = toParams(query);
  return {
    status: params.status ?? '',
    rekap: period ? String(period.quarter ?? 'year') : '',
    year: String(period?.year ?? thisYear),
    feedback: params.feedback ?? '',
    order: orderOf(query),
    office: params.office ?? '',
    satker: params.satker ?? '',
    destination: params.destination ?? '',
    topic: params.topic ?? '',
    askerKind: params.askerKind ?? '',
    method: params.method ?? '',
    officer: params.officer ?? '',
    handledBy: params.handledBy ?? '',
    from: params.from ?? '',
    to: params.to ?? '',
    openBefore: params.openBefore ?? '',
    openDays: '',
    answered: params.answered ?? '',
    forwarded: query.forwarded,
  };
}

/** The fields after Hapus Isian. The search and Menunggu Anda stay. */
export function emptyFields({ waitingForMe }: TicketQuery, thisYear: number): FilterFields {
  return filterFields({ ...DEFAULT_QUERY, waitingForMe }, thisYear);
}

/**
 * The fields after another query: its own. What the user has chosen stays where only the year is another one, because
 * the backend's clock has come after the panel was opened.
 *
 * @param own the fields of the query
 * @param before the fields of the query before, and what they have become; undefined at first
 */
export function nextFields(
  own: FilterFields,
  before: { readonly source: FilterFields; readonly value: FilterFields } | undefined,
): FilterFields {
  // The year of a recap is the query's, and not that of the clock.
  if (!before || own.rekap || !sameContent({ ...before.source, year: own.year }, own)) return own;
  const { year } = before.value;
  return { ...before.value, year: year === before.source.year ? own.year : year };
}

/** The parts of a query that the panel leaves alone, or sets by its order. */
const NO_FILTERS: readonly (keyof TicketQuery)[] = ['search', 'waitingForMe', 'sort', 'order', 'page'];

/** The change that applies the fields to the current query. */
export function wantedFilter(fields: FilterFields, query: TicketQuery): QueryChange {
  const filters = Object.entries(read(fields)).filter(([name]) => !NO_FILTERS.includes(name as keyof TicketQuery));
  return { ...Object.fromEntries(filters), ...chosenOrder(fields.order, query) };
}

function read(fields: FilterFields): TicketQuery {
  const { rekap, year, satker, forwarded } = fields;
  return fromParams({
    ...fields,
    satker: satkerCode(satker) || satker,
    forwarded: forwarded ? 'yes' : null,
    year: rekap ? year : null,
    quarter: rekap === 'year' ? null : rekap,
  });
}

/** Sorting by due date replaces the order, and so does sorting by date in Menunggu Anda. */
function orderOf({ waitingForMe, sort, order }: TicketQuery): string {
  if (sort?.column === 'due') return DUE_ORDER;
  if (!waitingForMe) return order;
  if (sort?.column !== 'createdAt') return LONGEST_WAITING_ORDER;
  return sort.direction === 'desc' ? 'newest' : 'oldest';
}

function chosenOrder(chosen: string, { waitingForMe, sort }: TicketQuery): QueryChange {
  const byDue = sort?.column === 'due';
  if (chosen === DUE_ORDER) return byDue ? {} : { sort: { column: 'due', direction: 'asc' } };
  if (!waitingForMe) return { order: chosen === 'oldest' ? 'oldest' : 'newest', ...(byDue && { sort: null }) };
  if (chosen !== LONGEST_WAITING_ORDER)
    return { sort: { column: 'createdAt', direction: chosen === 'newest' ? 'desc' : 'asc' } };
  return byDue || sort?.column === 'createdAt' ? { sort: null } : {};
}

const isOpenDays = (text: string): boolean => /^(?:[1-9]\d?|1\d\d|2[0-4]\d|250)$/.test(text.trim());

const halfTyped = (day: string) =>
  day && !isDay(day) ? { kind: 'half', message: dayProblem(day, 'Lengkapi tanggal ini, atau kosongkan.') } : null;

/** @param rules read at each validation: the query and the reader's role change */
export function filterSchema(rules: { readonly query: () => TicketQuery; readonly officer: () => boolean }) {
  return schema<FilterFields>((fields) => {
    disabled(fields.year, ({ valueOf }) => !valueOf(fields.rekap));
    validate(fields.from, ({ value }) => halfTyped(value()));
    validate(fields.to, ({ value, valueOf }) => {
      const [from, to] = [valueOf(fields.from), value()];
      const half = halfTyped(to);
      if (half || !isDay(from) || !to || to >= from) return half;
      return { kind: 'range', message: DAYS_OUT_OF_ORDER };
    });
    validate(fields.openDays, ({ value }) =>
      value() && !isOpenDays(value()) ? { kind: 'days', message: 'Isi dengan angka 1 sampai 250.' } : null,
    );
    validate(fields, ({ value }) => {
      const { waitingForMe } = rules.query();
      const message = filterConflict({ ...read(value()), waitingForMe }, rules.officer());
      return message ? { kind: 'conflict', message } : null;
    });
  });
}
