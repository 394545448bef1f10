import { QUARTERS } from '../app/domain/period';
import type { Figures, Recap } from '../app/domain/recap';
import { REPLY_RANGES } from '../app/domain/reply-ranges';
import { KANWIL, KPPN, SATKER, aTicket } from './samples';

/** Figures of `count` tickets, each answered after an hour and finished after two, give or take a day. */
export function figuresOf(count: number): Figures {
  return {
    count,
    firstAnswer: { count, median: count ? 3600 : null, p90: count ? 86_400 : null },
    finish: { count, median: count ? 7200 : null, p90: count ? 172_800 : null },
    unanswered: { count: 0, median: null, p90: null },
    working: null,
  };
}

/** The figures with their working time: answered after half an hour, finished after 30 hours. */
export function withWorking<F extends Figures>(figures: F): F {
  const { count } = figures;
  return {
    ...figures,
    working: {
      firstAnswer: { count, median: count ? 1800 : null, p90: count ? 21_600 : null },
      finish: { count, median: count ? 108_000 : null, p90: count ? 145_200 : null },
    },
  };
}

/** Forty tickets as `recapOfSample`, with their working time. */
export function recapInWorkingTime(): Recap {
  const recap = recapOfSample();
  return {
    ...recap,
    total: withWorking(recap.total),
    byStatus: recap.byStatus.map(withWorking),
    byQuarter: recap.byQuarter.map(withWorking),
    byOffice: recap.byOffice.map(withWorking),
    byDestination: recap.byDestination.map(withWorking),
    byMethod: recap.byMethod.map(withWorking),
  };
}

/** Forty tickets of the second quarter, thirty of them at the KPPN. */
export function recapOfSample(changes: Partial<Recap> = {}): Recap {
  return {
    period: { year: 2024, quarter: 2 },
    year: 2024,
    knowsDays: false,
    offices: [],
    office: null,
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
    byMonth: [],
    byOfficer: [],
    bySatker: [],
    byTopic: [],
    byAskerKind: [],
    byReplies: [],
    ageing: null,
    longestWaiting: [
      aTicket({ id: 't-7', reference: 'HAI-410090000', statusSince: '2024-06-10T02:05:00.000Z' }),
      aTicket({ id: 't-8', status: 'FORWARDED', haiDjpbNumber: '20240612-ABCDEF', satker: null, statusSince: null }),
    ],
    ...changes,
  };
}

/** The same with every part that a backend may leave out, for a reader of two offices. */
export function wholeRecap(changes: Partial<Recap> = {}): Recap {
  const openBefore = (days: number) => `2024-06-${20 - days}T09:05:00+07:00`;
  return recapOfSample({
    knowsDays: true,
    offices: [KPPN, KANWIL],
    byMonth: Array.from({ length: 12 }, (_, i) => ({ of: i + 1, ...figuresOf([12, 8, 10, 15, 20, 5][i] ?? 0) })),
    byOfficer: [
      { of: 'CSO 182', ...figuresOf(25) },
      { of: 'CSO 91', ...figuresOf(11) },
    ],
    bySatker: [
      { of: SATKER, ...figuresOf(18) },
      { of: { code: '411222', name: 'KPP CONTOH' }, ...figuresOf(7) },
    ],
    byTopic: [
      { of: { code: 'retur-sp2d', name: 'Retur SP2D' }, ...figuresOf(16) },
      { of: { code: 'pendaftaran-pengguna', name: 'Pendaftaran pengguna' }, ...figuresOf(14) },
    ],
    byAskerKind: [
      { of: 'SATKER', ...figuresOf(36) },
      { of: 'BANK', ...figuresOf(4) },
    ],
    byReplies: REPLY_RANGES.map((of, i) => ({ of, count: [5, 12, 9, 6][i] ?? 0 })),
    ageing: {
      working: true,
      steps: [0, 1, 3, 5, 10].map((days, i) => ({
        days,
        openBefore: openBefore(days),
        count: [8, 6, 4, 2, 0][i] ?? 0,
      })),
    },
    ...changes,
  });
}
