import { serialDates } from './serial-date';

describe('serial dates', () => {
  const cases = [
    ['2024-03-19T05:00:39Z', 'Asia/Jakarta', '2024-03-19 12:00:39'],
    ['2024-03-19T05:00:39Z', 'Asia/Makassar', '2024-03-19 13:00:39'],
    ['2024-03-19T05:00:39Z', 'Asia/Jayapura', '2024-03-19 14:00:39'],
    ['2024-12-31T17:00:00Z', 'Asia/Jakarta', '2025-01-01 00:00:00'],
  ] as const;
  for (const [iso, zone, wall] of cases) {
    it(`writes ${iso} as ${wall} in ${zone}`, () => {
      const serial = serialDates(zone)(iso) ?? 0;
      const written = new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString();
      expect(written.slice(0, 19).replace('T', ' ')).toBe(wall);
    });
  }

  it('leaves the cell empty without a readable date', () => {
    expect([null, '', '0000-00-00', 'kemarin'].map(serialDates('Asia/Jakarta'))).toEqual([null, null, null, null]);
  });
});
