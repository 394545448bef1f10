import { formatCount } from '../../domain/text';
import { type Figures, MEASURED_METHOD, type Recap, type Spread, type WorkingFigures } from '../../domain/recap';
import type { AnsweredFilter, TicketQuery } from '../../domain/ticket-query';
import { type TicketQueryParams, toParams } from '../../domain/ticket-query-url';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { durationWords, workingWords } from './duration-words';

const PERCENT = new Intl.NumberFormat('id', { style: 'percent', maximumFractionDigits: 1 });

/** One group of tickets, with the words for its chart and its table. */
export interface RecapRow {
  readonly label: string;
  readonly figures: Figures;
  readonly count: string;
  /** Share of all tickets in the chart; empty when there are no tickets. */
  readonly share: string;
  readonly firstAnswer: SpreadWords;
  readonly finish: SpreadWords;
  /** Null when there are none, or when the backend does not send the figure. */
  readonly unanswered: SpreadWords | null;
  /** Query parameters of the list with exactly these tickets; null when no filter selects them. */
  readonly params: TicketQueryParams | null;
  /** Whether this is the selected quarter or month. */
  readonly chosen: boolean;
}

export interface SpreadWords {
  /** How many tickets were measured. */
  readonly n: string;
  readonly median: string;
  readonly p90: string;
  /** The same in calendar time beside working time, so that nobody suspects the shorter one; null without. */
  readonly beside: string | null;
}

interface RowOf {
  readonly label: string;
  readonly query: Partial<TicketQuery> | null;
  readonly chosen?: boolean;
}

export function rowOf(figures: Figures, all: number, { label, query, chosen = false }: RowOf): RecapRow {
  return {
    label,
    figures,
    count: formatCount(figures.count),
    share: all ? PERCENT.format(figures.count / all) : '',
    firstAnswer: durationOf(figures, 'firstAnswer'),
    finish: durationOf(figures, 'finish'),
    unanswered: figures.unanswered?.count ? spreadWords(figures.unanswered) : null,
    params: query && toParams({ ...DEFAULT_QUERY, ...query }),
    chosen,
  };
}

/**
 * Parameters of the list with the tickets whose first answer was measured, or still waits.
 *
 * @param params those of all tickets of the row
 * @param method by which the measured tickets came; null for any
 */
export function answeredParams(
  params: TicketQueryParams,
  method: string | null,
  answered: AnsweredFilter,
): TicketQueryParams {
  return { ...params, answered, ...(method !== null && { method }) };
}

/**
 * Parameters of the list with the finished tickets whose time was measured.
 *
 * @param params those of all tickets of the row
 * @param method by which the measured tickets came; null for any
 */
export function finishedParams(params: TicketQueryParams, method: string | null): TicketQueryParams {
  const isState = params.status !== null || params.feedback !== null;
  return { ...params, ...(!isState && { status: 'DONE' }), ...(method !== null && { method }) };
}

/** A row of a group whose times are not measured. */
export function countRow(count: number, all: number, words: RowOf): RecapRow {
  const nothing: Spread = { count: 0, median: null, p90: null };
  return rowOf({ count, firstAnswer: nothing, finish: nothing, unanswered: null, working: null }, all, words);
}

export function spreadWords({ count, median, p90 }: Spread, words = durationWords): SpreadWords {
  return { n: formatCount(count), median: words(median), p90: words(p90), beside: null };
}

/** A duration in working time where the backend sends it, with the calendar time beside it; else in calendar time. */
export function durationOf(figures: Figures, of: keyof WorkingFigures): SpreadWords {
  const { working } = figures;
  if (!working) return spreadWords(figures[of]);
  const { n, median, p90 } = spreadWords(figures[of]);
  const beside = figures[of].count
    ? `Menurut kalender: median ${median} dari ${n} tiket, 9 dari 10 dalam ${p90}`
    : null;
  return { ...spreadWords(working[of], workingWords), beside };
}

/** Says which time the durations are in. */
export function timeWords({ total }: Pick<Recap, 'total'>): string {
  return total.working
    ? 'Waktunya jam buka kantor, tanpa malam dan hari libur; waktu kalender muncul saat angkanya ditunjuk, dan ada di berkas Excel dan PDF. Umur tiket yang belum dijawab menurut kalender.'
    : 'Waktunya menurut kalender, termasuk malam dan hari libur.';
}

export function percentWords(share: number | null): string {
  return share === null ? '-' : PERCENT.format(share);
}

/**
 * Says which tickets the answer times include. Transcripts may be left out, because their turns are typed after the
 * conversation.
 */
export function measuredWords({ measuredMethod }: Pick<Recap, 'measuredMethod'>): string {
  return measuredMethod === MEASURED_METHOD
    ? 'Waktu jawaban hanya dari tiket yang diajukan lewat MONSAKTI, tanpa transkrip.'
    : 'Waktu jawaban dari semua tiket, termasuk transkrip.';
}
