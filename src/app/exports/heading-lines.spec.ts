import { orderOf } from '../../testing/export-orders';
import { aSession, aTicket } from '../../testing/samples';
import { emptySpan, headingLines, widen } from './heading-lines';

describe('the lines above the table', () => {
  it('name the days of the first and of the last ticket, in any order of the tickets', () => {
    for (const days of [
      ['2024-03-19', '2024-03-20', '2024-03-21'],
      ['2024-03-21', '2024-03-20', '2024-03-19'],
      ['2024-03-20', '2024-03-21', '2024-03-19'],
    ]) {
      expect(datesOf(days)).toBe('Tanggal tiket 19-03-2024 s.d. 21-03-2024');
    }
  });

  it('leave out a ticket that has no date', () => {
    expect(datesOf([null, '2024-03-20', null])).toBe('Tanggal tiket 20-03-2024 s.d. 20-03-2024');
    expect(datesOf([null])).toBe('Tanggal tiket - s.d. -');
    expect(datesOf([])).toBe('Tanggal tiket - s.d. -');
  });

  it("state title, time, dates and filter in the reader's time zone", () => {
    const order = orderOf({
      filters: ['Selesai', 'KPPN'],
      period: { from: '2023-12-31T15:00:00.000Z', to: '2024-03-31T15:00:00.000Z' },
      reader: aSession('SATKER', { zone: 'Asia/Jayapura' }),
    });
    expect(headingLines(order, emptySpan())).toEqual([
      'Daftar Tiket - Semua',
      'Waktu unduh 21-03-2024 14:07:10 WIT',
      'Tanggal tiket 01-01-2024 s.d. 31-03-2024',
      'Filter: Selesai · KPPN · Urut berdasarkan Tanggal dibuat terbaru',
    ]);
    expect(headingLines(orderOf({ filters: [] }), emptySpan())[3]).toBe(
      'Filter: Tidak ada filter · Urut berdasarkan Tanggal dibuat terbaru',
    );
  });
});

function datesOf(days: readonly (string | null)[]): string | undefined {
  const span = emptySpan();
  for (const day of days) widen(span, aTicket({ createdAt: day && `${day}T05:00:00Z` }));
  return headingLines(orderOf(), span)[2];
}
