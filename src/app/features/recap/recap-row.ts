import { formatCount } from '../../domain/text';
import { type Figures, MEASURED_METHOD, type Recap, type Spread } from '../../domain/recap';
import type { TicketQuery } from '../../domain/ticket-query';
import { type TicketQueryParams, toParams } from '../../domain/ticket-query-url';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { durationWords } from './duration-words';

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
  /** Whether this is the selected quarter. */
  readonly chosen: boolean;
}

export interface SpreadWords {
  /** How many tickets were measured. */
  readonly n: string;
  readonly median: string;
  readonly p90: string;
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
    firstAnswer: spreadWords(figures.firstAnswer),
    finish: spreadWords(figures.finish),
    unanswered: figures.unanswered?.count ? spreadWords(figures.unanswered) : null,
    params: query && toParams({ ...DEFAULT_QUERY, ...query }),
    chosen,
  };
}

export function spreadWords({ count, median, p90 }: Spread): SpreadWords {
  return { n: formatCount(count), median: durationWords(median), p90: durationWords(p90) };
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
