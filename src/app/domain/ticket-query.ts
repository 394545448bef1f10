import type { StateQuery } from './statuses';
import type { AskerKind, DestinationCode, MethodCode } from './ticket';

/** Filter, search, order, sort and page of the list; the URL holds them (spec section 4). */
export interface TicketQuery extends StateQuery {
  /** Rekap Laporan; null shows every date. */
  readonly period: Period | null;
  /** Urut Berdasarkan: the order from which NO counts. */
  readonly order: 'newest' | 'oldest';
  /** Sort by a column's header; null sorts by `order`. One sort at a time. */
  readonly sort: { readonly column: SortColumn; readonly direction: 'asc' | 'desc' } | null;
  /** Search over reference, HAI-DJPb number, subject, name, e-mail and text; empty for none. */
  readonly search: string;
  /** "Menunggu Anda": only tickets that wait for the user, longest waiting first. */
  readonly waitingForMe: boolean;
  /** `KPPN-019`, as `officeKey` writes it; for roles that see several offices. */
  readonly office: string | null;
  /** Six digits. */
  readonly satker: string | null;
  readonly destination: DestinationCode | (string & {}) | null;
  /** Code of a topic; asked of a backend that stores topics. */
  readonly topic: string | null;
  /** Kind of the asker; a satker that recorded its own ticket is `SATKER`. Asked of a backend that filters by it. */
  readonly askerKind: AskerKind | (string & {}) | null;
  readonly method: MethodCode | (string & {}) | null;
  /** Alias of the officer who last answered (`CSO 182`). */
  readonly officer: string | null;
  /** Alias of the officer who is on it, or `none`; asked of a backend that stores it. */
  readonly handledBy: string | null;
  /** First day of recording, `2024-03-19`, in the reader's zone. */
  readonly from: string | null;
  /** Last day of recording, included. */
  readonly to: string | null;
  /** Only tickets that are not finished and were recorded before this instant, `2024-03-12T09:30:00+07:00`. */
  readonly openBefore: string | null;
  /** `yes`: an officer has answered since the question; `no`: not yet, and not finished. Asked of a backend that filters by it. */
  readonly answered: AnsweredFilter | null;
  /** Only tickets that were ever forwarded to HAI-DJPb. */
  readonly forwarded: boolean;
  /** 1-based. */
  readonly page: number;
}

/** `due` sorts by the date that an open ticket affects; a ticket without one is last in both directions. */
export type SortColumn = 'no' | 'name' | 'createdAt' | 'reference' | 'status' | 'due';

/** A quarter (Triwulan I-IV) or a whole year (Tahunan). */
export interface Period {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

export const ANSWERED_FILTERS = ['yes', 'no'] as const;
export type AnsweredFilter = (typeof ANSWERED_FILTERS)[number];

/** Rows on a page (fig 19: `1-15 DARI 15`). */
export const PAGE_SIZE = 15;

/** `handledBy` of tickets that nobody has taken. */
export const NOBODY = 'none';

export const DEFAULT_QUERY: TicketQuery = {
  status: null,
  period: null,
  feedback: null,
  order: 'newest',
  sort: null,
  search: '',
  waitingForMe: false,
  office: null,
  satker: null,
  destination: null,
  topic: null,
  askerKind: null,
  method: null,
  officer: null,
  handledBy: null,
  from: null,
  to: null,
  openBefore: null,
  answered: null,
  forwarded: false,
  page: 1,
};
