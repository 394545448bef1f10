import { closedWords } from './opening-words';

const at = (time: string): number => Date.parse(`${time}:00+07:00`);

describe('closedWords', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2026-11-27T16:00', '2026-11-30T08:00', 'Kantor sedang tutup. Buka lagi Senin 08.00 WIB.'],
    ['2026-11-27T12:00', '2026-11-27T13:30', 'Kantor sedang tutup. Buka lagi hari ini 13.30 WIB.'],
    ['2026-11-26T23:59', '2026-11-27T08:00', 'Kantor sedang tutup. Buka lagi Jumat 08.00 WIB.'],
    ['2026-03-17T16:00', '2026-03-25T08:00', 'Kantor sedang tutup. Buka lagi Rabu 25-03-2026 08.00 WIB.'],
    ['2026-03-18T16:00', '2026-03-25T08:00', 'Kantor sedang tutup. Buka lagi Rabu 25-03-2026 08.00 WIB.'],
    ['2026-03-19T16:00', '2026-03-25T08:00', 'Kantor sedang tutup. Buka lagi Rabu 08.00 WIB.'],
  ];
  for (const [now, opening, words] of cases) {
    it(`says at ${now} that the office opens at ${opening}`, () => {
      expect(closedWords(at(opening), at(now), 'Asia/Jakarta')).toBe(words);
    });
  }

  it('speaks in the zone of the office', () => {
    expect(closedWords(at('2026-11-30T06:00'), at('2026-11-27T16:00'), 'Asia/Jayapura')).toBe(
      'Kantor sedang tutup. Buka lagi Senin 08.00 WIT.',
    );
  });
});
