import { isTime, isWholeDay, readDay, readMonth, readTime } from './typed-time';

describe('typed days and times', () => {
  for (const [typed, day] of [
    ['21-03-2024', '2024-03-21'],
    ['1/3/2024', '2024-03-01'],
    ['1.3.2024', '2024-03-01'],
    [' 21032024 ', '2024-03-21'],
    ['29-02-2024', '2024-02-29'],
    ['29-02-2023', '29-02-2023'],
    ['21-13-2024', '21-13-2024'],
    ['21-03-24', '21-03-24'],
    ['21-03-', '21-03-'],
    ['', ''],
  ] as const) {
    it(`reads the day “${typed}”`, () => expect(readDay(typed)).toBe(day));
  }

  for (const [typed, whole] of [
    ['30-02-2024', true],
    ['32/1/2024', true],
    ['30022024', true],
    ['30-02-24', false],
    ['30-02-', false],
    ['', false],
  ] as const) {
    it(`${whole ? 'finds all digits of a day' : 'misses digits'} in “${typed}”`, () =>
      expect(isWholeDay(typed)).toBe(whole));
  }

  for (const [typed, month] of [
    ['10-2026', '2026-10'],
    ['1/2026', '2026-01'],
    [' Oktober 2026 ', '2026-10'],
    ['AGUSTUS 2026', '2026-08'],
    ['mei 2026', '2026-05'],
    ['Des-2026', '2026-12'],
    ['13-2026', '13-2026'],
    ['00-2026', '00-2026'],
    ['Hari 2026', 'Hari 2026'],
    ['Triwulan IV 2026', 'Triwulan IV 2026'],
    ['', ''],
  ] as const) {
    it(`reads the month “${typed}”`, () => expect(readMonth(typed)).toBe(month));
  }

  for (const [typed, time] of [
    ['09:05', '09:05'],
    ['9.05', '09:05'],
    ['2359', '23:59'],
    ['24:00', '24:00'],
    ['12:60', '12:60'],
    ['12:', '12:'],
    ['', ''],
  ] as const) {
    it(`reads the time “${typed}”`, () => expect(readTime(typed)).toBe(time));
  }

  it('knows a minute of a day', () => {
    expect(['00:00', '23:59', '24:00', '9:05', ''].map(isTime)).toEqual([true, true, false, false, false]);
  });
});
