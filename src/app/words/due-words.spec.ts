import { DEADLINES } from '../../testing/calendar-samples';
import { dueLine, dueWords, readDueLine } from './due-words';

describe('dueWords', () => {
  const cases: readonly (readonly [string, string | null, Parameters<typeof dueWords>[1], string])[] = [
    ['2026-12-15', null, 2, 'memengaruhi 15 Des, 2 hari kerja lagi'],
    ['2026-12-11', null, 0, 'memengaruhi 11 Des, hari ini'],
    ['2026-12-09', null, -2, 'memengaruhi 9 Des, lewat 2 hari kerja'],
    ['2026-12-26', '2026-12-21', 8, 'memengaruhi 21 Des - 26 Des, 8 hari kerja lagi'],
    ['2027-01-15', null, 'year', 'memengaruhi 15 Jan 2027, kalender belum lengkap'],
    ['2026-12-15', null, 'calendar', 'memengaruhi 15 Des, kalender tidak tersedia'],
    ['2026-12-12', null, 0, 'memengaruhi 12 Des, sebelum hari kerja berikutnya'],
    ['2026-12-10', null, 0, 'memengaruhi 10 Des, sudah lewat'],
  ];
  for (const [date, from, days, words] of cases) {
    it(`says "${words}"`, () => expect(dueWords({ date, from }, days, '2026-12-11')).toBe(words));
  }

  it('names the date in the text of a ticket', () => {
    expect(dueLine('LPJ bendahara', { date: '2026-11-10', from: null })).toBe('LPJ bendahara 10-11-2026');
    expect(dueLine('PPNPN', { date: '2026-06-26', from: '2026-06-22' })).toBe('PPNPN 22-06-2026 s.d. 26-06-2026');
  });
});

describe('readDueLine', () => {
  it('reads what dueLine has written, for every deadline', () => {
    for (const { key, name } of DEADLINES) {
      for (const due of [
        { date: '2026-11-10', from: null },
        { date: '2026-06-26', from: '2026-06-22' },
      ]) {
        const text = `Topik: LPJ\nPeriode: 10-2026\nTenggat: ${dueLine(name, due)}\n\nMohon bantuan.`;
        expect(readDueLine(text, DEADLINES)).toEqual({ key, due });
      }
    }
  });

  it('is nothing for another text, and for a deadline that is not there', () => {
    for (const text of ['', 'Tenggat: 10-11-2026', 'Tenggat: Lain 10-11-2026', 'Tenggat: LPJ bendahara 32-11-2026']) {
      expect(readDueLine(text, DEADLINES)).withContext(text).toBeNull();
    }
    expect(readDueLine('Tenggat: LPJ bendahara 10-11-2026', [])).toBeNull();
  });
});
