import { QUARTERS } from '../app/domain/period';
import type { Figures, Recap } from '../app/domain/recap';
import { KANWIL, KPPN, aTicket } from './samples';

/** Figures of `count` tickets, each answered after an hour and finished after two, give or take a day. */
export function figuresOf(count: number): Figures {
  return {
    count,
    firstAnswer: { count, median: count ? 3600 : null, p90: count ? 86_400 : null },
    finish: { count, median: count ? 7200 : null, p90: count ? 172_800 : null },
    unanswered: { count: 0, median: null, p90: null },
  };
}

/** Forty tickets of the second quarter, thirty of them at the KPPN. */
export function recapOfSample(changes: Partial<Recap> = {}): Recap {
  return {
    period: { year: 2024, quarter: 2 },
    asOf: '2024-06-20T02:05:00.000Z',
    years: [2024, 2023],
    measuredMethod: 'MONSAKTI',
    total: { ...figuresOf(40), unanswered: { count: 3, median: 259_200, p90: 864_000 } },
    confirmed: { of: 30, count: 24 },
    byStatus: [
      { of: { status: 'DONE', awaitsFeedback: false }, ...figuresOf(24) },
      { of: { status: 'DONE', awaitsFeedback: true }, ...figuresOf(8) },
      { of: { status: 'WAITING_CSO', awaitsFeedback: false }, ...figuresOf(5) },
      { of: { status: 'FORWARDED', awaitsFeedback: false }, ...figuresOf(2) },
      { of: { status: 'XYZ', awaitsFeedback: false }, ...figuresOf(1) },
    ],
    byQuarter: QUARTERS.map((of) => ({ of, ...figuresOf([30, 40, 0, 0][of - 1] ?? 0) })),
    byOffice: [
      { of: KPPN, ...figuresOf(30) },
      { of: KANWIL, ...figuresOf(10) },
    ],
    byDestination: [
      { of: 'PERBENDAHARAAN', ...figuresOf(30) },
      { of: 'REVISI_DIPA_HIBAH', ...figuresOf(10) },
    ],
    byMethod: [{ of: 'MONSAKTI', ...figuresOf(40) }],
    longestWaiting: [
      aTicket({ id: 't-7', reference: 'HAI-410090000', statusSince: '2024-06-10T02:05:00.000Z' }),
      aTicket({ id: 't-8', status: 'FORWARDED', haiDjpbNumber: '20240612-ABCDEF', satker: null, statusSince: null }),
    ],
    ...changes,
  };
}
