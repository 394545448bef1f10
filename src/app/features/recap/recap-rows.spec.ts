import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { fromParams } from '../../domain/ticket-query-url';
import { figuresOf, recapInWorkingTime, recapOfSample, wholeRecap } from '../../../testing/recap-sample';
import { KANWIL, KPPN } from '../../../testing/samples';
import type { RecapRow } from './recap-row';
import * as rows from './recap-rows';

type Expected = readonly [label: string, count: string, share: string, query: Partial<TicketQuery> | null];

const recap = recapOfSample();
const period = { year: 2024, quarter: 2 } as const;

describe('rows of a recap', () => {
  const cases: readonly (readonly [string, readonly RecapRow[], readonly Expected[]])[] = [
    [
      'by status, in the order of a ticket, an unknown code last and under its own name',
      rows.statusRows(recap),
      [
        ['Menunggu konfirmasi/respon KPPN/Kanwil', '5', '12,5%', { status: 'WAITING_CSO', period }],
        ['Kirim ke HAI', '2', '5%', { status: 'FORWARDED', period }],
        ['Selesai, belum ada feedback', '8', '20%', { status: 'DONE', feedback: 'NONE', period }],
        ['Selesai', '24', '60%', { status: 'CLOSED', period }],
        ['XYZ', '1', '2,5%', null],
      ],
    ],
    [
      'by quarter, of the whole year',
      rows.quarterRows(recap),
      [
        ['Triwulan I', '30', '42,9%', { period: { year: 2024, quarter: 1 } }],
        ['Triwulan II', '40', '57,1%', { period: { year: 2024, quarter: 2 } }],
        ['Triwulan III', '0', '0%', { period: { year: 2024, quarter: 3 } }],
        ['Triwulan IV', '0', '0%', { period: { year: 2024, quarter: 4 } }],
      ],
    ],
    [
      'by destination',
      rows.destinationRows(recap),
      [
        ['Layanan Perbendaharaan-KPPN', '30', '75%', { destination: 'PERBENDAHARAAN', period }],
        ['Layanan Revisi DIPA/Register Hibah-KANWIL DJPB', '10', '25%', { destination: 'REVISI_DIPA_HIBAH', period }],
      ],
    ],
    [
      'by method',
      rows.methodRows(recap),
      [['Diinput pada MONSAKTI Satker/KPPN', '40', '100%', { method: 'MONSAKTI', period }]],
    ],
    [
      'by office',
      rows.officeRows(recap),
      [
        ['KPPN Jakarta VI', '30', '75%', { office: 'KPPN-139', period }],
        ['Kanwil DJPb Provinsi DKI Jakarta', '10', '25%', { office: 'KANWIL-11', period }],
      ],
    ],
  ];

  for (const [name, made, expected] of cases) {
    it(`are worded and filtered ${name}`, () => {
      expect(made.map(({ label, count, share }) => [label, count, share])).toEqual(
        expected.map(([label, count, share]) => [label, count, share]),
      );
      expect(made.map(({ params }) => params && fromParams(params))).toEqual(
        expected.map(([, , , query]) => query && { ...DEFAULT_QUERY, ...query }),
      );
    });
  }

  it('are worded and filtered by what a backend may leave out, within the days and the office of the recap', () => {
    const within = { from: '2024-05-01', to: '2024-05-31', office: 'KPPN-139' };
    const may = wholeRecap({ period: { from: within.from, to: within.to }, office: within.office });
    const told = (made: readonly RecapRow[]) =>
      made.map(({ label, count, params }) => [label, count, params && { ...fromParams(params) }]);
    const expected = (label: string, count: string, query: Partial<TicketQuery>) => [
      label,
      count,
      { ...DEFAULT_QUERY, ...within, ...query },
    ];
    expect(told(rows.officerRows(may))).toEqual([
      expected('CSO 182', '25', { officer: 'CSO 182' }),
      expected('CSO 91', '11', { officer: 'CSO 91' }),
    ]);
    expect(told(rows.satkerRows(may))[0]).toEqual(expected('SATKER CONTOH (527010)', '18', { satker: '527010' }));
    expect(told(rows.topicRows(may))[0]).toEqual(expected('Retur SP2D', '16', { topic: 'retur-sp2d' }));
    expect(told(rows.askerKindRows(may))[1]).toEqual(expected('Bank', '4', { askerKind: 'BANK' }));
    expect(told(rows.ageRows(may)).slice(0, 2)).toEqual([
      expected('Semua yang belum selesai', '8', { openBefore: '2024-06-20T09:05:00+07:00' }),
      expected('Lebih dari 1 hari kerja', '6', { openBefore: '2024-06-19T09:05:00+07:00' }),
    ]);
    expect(told(rows.replyRows(may))).toEqual([
      ['1 jawaban', '5', null],
      ['2–3 jawaban', '12', null],
      ['4–5 jawaban', '9', null],
      ['lebih dari 5 jawaban', '6', null],
    ]);
    const [april, chosen] = rows.monthRows(may).slice(3, 5);
    expect([april?.label, april?.chosen, chosen?.label, chosen?.chosen]).toEqual(['April', false, 'Mei', true]);
    expect(told(rows.monthRows(may))[3]).toEqual(expected('April', '15', { from: '2024-04-01', to: '2024-04-30' }));
  });

  for (const [offices, words] of [
    [[KPPN], 'Menunggu konfirmasi/respon KPPN'],
    [[KANWIL], 'Menunggu konfirmasi/respon Kanwil'],
    [[KANWIL, KPPN], 'Menunggu konfirmasi/respon KPPN/Kanwil'],
  ] as const) {
    it(`say "${words}" of the tickets of ${offices.map(({ kind }) => kind).join(' and ')}`, () => {
      const byOffice = offices.map((of) => ({ of, ...figuresOf(3) }));
      expect(rows.statusRows(recapOfSample({ byOffice }))[0]?.label).toBe(words);
    });
  }

  it('mark the quarter that is chosen, and none for a whole year', () => {
    expect(rows.quarterRows(recap).map(({ chosen }) => chosen)).toEqual([false, true, false, false]);
    const year = recapOfSample({ period: { year: 2024, quarter: null } });
    expect(rows.quarterRows(year).some(({ chosen }) => chosen)).toBeFalse();
  });

  it('compare the times of all with those of each destination', () => {
    const times = rows.timeRows(recap);
    expect(times.map(({ label }) => label)).toEqual([
      'Semua tiket',
      'Layanan Perbendaharaan-KPPN',
      'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB',
    ]);
    expect(times[0]?.firstAnswer).toEqual({ n: '40', median: '1 jam', p90: '1 hari', beside: null });
  });

  it('show working time where it is sent, with the calendar time beside it', () => {
    const [all] = rows.timeRows(recapInWorkingTime());
    expect(all?.firstAnswer).toEqual({
      n: '40',
      median: '30 menit kerja',
      p90: '6 jam kerja',
      beside: 'Menurut kalender: median 1 jam dari 40 tiket, 9 dari 10 dalam 1 hari',
    });
    expect([all?.finish.median, all?.finish.p90]).toEqual(['30 jam kerja', '40 jam 20 menit kerja']);
    const [, , empty] = rows.quarterRows(recapInWorkingTime());
    expect(empty?.firstAnswer).toEqual({ n: '0', median: '-', p90: '-', beside: null });
  });
});
