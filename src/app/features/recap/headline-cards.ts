import { confirmationTarget } from '../../domain/owed-confirmations';
import { confirmedShare, type Recap } from '../../domain/recap';
import { formatCount } from '../../domain/text';
import { type AnsweredFilter, DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { type TicketQueryParams, toParams } from '../../domain/ticket-query-url';
import { targetWords } from '../../words/confirmation-request';
import { periodInSentence } from '../../words/recap-periods';
import { comparisonOf } from './comparison-words';
import { answeredParams, durationOf, finishedParams, percentWords, spreadWords } from './recap-row';
import { ageRows, allQuery } from './recap-rows';

/** Days after which an open ticket counts as old, where the backend tells ages. */
const OLD = 5;

/** A number that leads to its tickets, or a text. */
export interface HeadlineText {
  readonly words: string;
  /** Query parameters of the list with exactly these tickets; null without. */
  readonly params: TicketQueryParams | null;
}

export interface HeadlineCard {
  readonly label: string;
  readonly value: HeadlineText;
  /** The same in calendar time, as a tooltip; null without. */
  readonly beside: string | null;
  readonly notes: readonly HeadlineText[];
  /** What has changed against the period before; empty without. */
  readonly change: string;
}

/**
 * How much came in, how much is open and how old, how fast, what share is confirmed, and what has changed.
 *
 * @param target percent of the finished tickets that should be confirmed
 * @param knowsAnswered whether the list can be filtered by whether an officer has answered
 */
export function headlineCards(
  recap: Recap,
  before: Recap | null,
  target: number,
  knowsAnswered = false,
): readonly HeadlineCard[] {
  const { total } = recap;
  const all = paramsOf(allQuery(recap));
  const answered = (of: AnsweredFilter, count: number): TicketQueryParams | null =>
    knowsAnswered && count ? answeredParams(all, recap.measuredMethod, of) : null;
  const change = comparisonOf(recap, before);
  const [firstAnswer, finish] = [durationOf(total, 'firstAnswer'), durationOf(total, 'finish')];
  return [
    {
      label: 'Tiket masuk',
      value: linked(formatCount(total.count), allQuery(recap)),
      beside: null,
      notes: [],
      change: change.total,
    },
    openCard(recap, before, answered('no', total.unanswered?.count ?? 0)),
    {
      label: 'Jawaban pertama',
      value: plain(firstAnswer.median),
      beside: firstAnswer.beside,
      notes: [
        { words: `median dari ${firstAnswer.n} tiket`, params: answered('yes', total.firstAnswer.count) },
        plain(`9 dari 10 terjawab dalam ${firstAnswer.p90}`),
      ],
      change: change.firstAnswer,
    },
    {
      label: 'Sampai selesai',
      value: plain(finish.median),
      beside: finish.beside,
      notes: [
        {
          words: `median dari ${finish.n} tiket`,
          params: total.finish.count ? finishedParams(all, recap.measuredMethod) : null,
        },
        plain(`9 dari 10 selesai dalam ${finish.p90}`),
      ],
      change: change.finish,
    },
    {
      label: 'Dikonfirmasi satker',
      value: plain(percentWords(confirmedShare(recap))),
      beside: null,
      notes: confirmedNotes(recap, target).map((words, index) =>
        index === 0 && recap.confirmed.count ? linked(words, { ...allQuery(recap), feedback: 'GIVEN' }) : plain(words),
      ),
      change: change.confirmed,
    },
  ];
}

/** Of how many finished tickets they are, and how far it is to the target. */
export function confirmedNotes({ confirmed }: Pick<Recap, 'confirmed'>, target: number): readonly string[] {
  const { count, of } = confirmed;
  const goal = confirmationTarget(count, of - count, target);
  return [`${formatCount(count)} dari ${formatCount(of)} tiket selesai`, ...(goal ? [targetWords(goal)] : [])];
}

/**
 * Tickets of an earlier period have had more time, so that a difference would say nothing: their number stands alone.
 *
 * @param unanswered parameters of the list with the tickets that wait for a first answer; null without
 */
function openCard(recap: Recap, before: Recap | null, unanswered: TicketQueryParams | null): HeadlineCard {
  const ages = ageRows(recap);
  const [all] = ages;
  const steps = recap.ageing?.steps ?? [];
  const old = ages[steps.findIndex(({ days }) => days >= OLD)];
  const waits = recap.total.unanswered && spreadWords(recap.total.unanswered);
  return {
    label: 'Belum selesai',
    value:
      steps[0]?.days === 0 && all ? { words: all.count, params: all.params } : plain(formatCount(openCount(recap))),
    beside: null,
    notes: [
      ...(old ? [{ words: `${old.count} ${old.label.toLowerCase()}`, params: old.params }] : []),
      ...(waits ? [{ words: waitWords(waits.n, waits.median), params: unanswered }] : []),
    ],
    change: before?.total.count ? stillOpen(before) : '',
  };
}

function stillOpen(before: Recap): string {
  const count = openCount(before);
  const of = `tiket ${periodInSentence(before.period)}`;
  return count ? `${formatCount(count)} ${of} masih belum selesai` : `semua ${of} sudah selesai`;
}

/** Number of tickets of the period that are not finished. */
function openCount({ byStatus }: Pick<Recap, 'byStatus'>): number {
  return byStatus.reduce((sum, { of, count }) => sum + (of.status === 'DONE' ? 0 : count), 0);
}

const waitWords = (n: string, median: string): string =>
  n === '0' ? 'semua sudah dijawab' : `${n} belum dijawab, median umur ${median}`;

const plain = (words: string): HeadlineText => ({ words, params: null });

const linked = (words: string, query: Partial<TicketQuery>): HeadlineText => ({
  words,
  params: paramsOf(query),
});

const paramsOf = (query: Partial<TicketQuery>): TicketQueryParams => toParams({ ...DEFAULT_QUERY, ...query });
