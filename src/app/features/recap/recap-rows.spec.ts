import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { fromParams } from '../../domain/ticket-query-url';
import { figuresOf, recapOfSample } from '../../../testing/recap-sample';
import { KANWIL, KPPN } from '../../../testing/samples';
import type { RecapRow } from './recap-row';
import * as rows from './recap-rows';

type Expected = readonly [label: string, count: string, share: string, query: Partial<TicketQuery> | null];

const recap = recapOfSample();
const { period } = recap;

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
    expect(times[0]?.firstAnswer).toEqual({ n: '40', median: '1 jam', p90: '1 hari' });
  });
});
