import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { ageWords, dayText, formatClock, formatDay, formatListDate, formatThreadTime, zoneLabel } from './dates';
import type { ZoneName } from '../domain/session';

const WIB: ZoneName = 'Asia/Jakarta';
const WITA: ZoneName = 'Asia/Makassar';
const WIT: ZoneName = 'Asia/Jayapura';

describe('dates', () => {
  const cases: readonly (readonly [string, ZoneName, string, string, string])[] = [
    ['2024-03-19T05:00:39Z', WIB, '19-MAR-2024 12:00:39', '19-03-2024 12:00:39', '12.00'],
    ['2024-03-19T05:00:39Z', WITA, '19-MAR-2024 13:00:39', '19-03-2024 13:00:39', '13.00'],
    ['2024-03-19T05:00:39Z', WIT, '19-MAR-2024 14:00:39', '19-03-2024 14:00:39', '14.00'],
    ['2024-03-19T12:00:39+07:00', WIB, '19-MAR-2024 12:00:39', '19-03-2024 12:00:39', '12.00'],
    ['2024-03-21T05:16:29.999Z', WIB, '21-MAR-2024 12:16:29', '21-03-2024 12:16:29', '12.16'],
    ['2023-12-31T16:59:59Z', WIB, '31-DES-2023 23:59:59', '31-12-2023 23:59:59', '23.59'],
    ['2023-12-31T17:00:00Z', WIB, '01-JAN-2024 00:00:00', '01-01-2024 00:00:00', '00.00'],
    ['2023-12-31T15:00:00Z', WIT, '01-JAN-2024 00:00:00', '01-01-2024 00:00:00', '00.00'],
    ['2024-02-28T17:05:09Z', WIB, '29-FEB-2024 00:05:09', '29-02-2024 00:05:09', '00.05'],
  ];

  for (const [iso, zone, list, thread, clock] of cases) {
    it(`writes ${iso} in ${zone}`, () => {
      expect(formatListDate(iso, zone)).toBe(list);
      expect(formatThreadTime(iso, zone)).toBe(thread);
      expect(formatDay(iso, zone)).toBe(thread.slice(0, 10));
      expect(formatClock(iso, zone)).toBe(clock);
    });
  }

  const months = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGU', 'SEP', 'OKT', 'NOV', 'DES'];
  months.forEach((month, i) =>
    it(`calls month ${i + 1} ${month}`, () =>
      expect(formatListDate(new Date(Date.UTC(2024, i, 9, 3)).toISOString(), WIB)).toBe(`09-${month}-2024 10:00:00`)),
  );

  for (const iso of [null, '', '0000-00-00', '0000-00-00T00:00:00Z', '2024-03-19 12:00:39', 'NaN']) {
    it(`writes - for ${JSON.stringify(iso)} (F47)`, () => {
      expect(formatListDate(iso, WIB)).toBe('-');
      expect(formatThreadTime(iso, WIB)).toBe('-');
      expect(formatDay(iso, WIB)).toBe('-');
      expect(formatClock(iso, WIB)).toBe('-');
    });
  }

  it('keeps its form whatever the backend sends', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.date().map(String),
      fc.date({ noInvalidDate: true }).map((d) => d.toJSON()),
    );
    expectAlways(
      fc.property(anything, fc.constantFrom(WIB, WITA, WIT), (iso, zone) =>
        /^(-|\d{2}-[A-Z]{3}-\d{4,6} \d{2}:\d{2}:\d{2})$/.test(formatListDate(iso, zone)),
      ),
    );
  });

  it('names each zone', () => expect([WIB, WITA, WIT].map(zoneLabel)).toEqual(['WIB', 'WITA', 'WIT']));
});

describe('ageWords', () => {
  const now = '2024-03-21T05:00:00Z';
  const cases: readonly (readonly [string | null, string])[] = [
    ['2024-03-21T05:00:00Z', 'baru saja'],
    ['2024-03-21T04:59:01Z', 'baru saja'],
    ['2024-03-21T04:59:00Z', '1 menit'],
    ['2024-03-21T04:00:01Z', '59 menit'],
    ['2024-03-21T04:00:00Z', '1 jam'],
    ['2024-03-20T05:00:01Z', '23 jam'],
    ['2024-03-20T05:00:00Z', '1 hari'],
    ['2024-03-18T05:00:01Z', '2 hari'],
    ['2023-03-21T05:00:00Z', '366 hari'],
    ['2024-03-21T06:00:00Z', 'baru saja'],
    [null, ''],
    ['0000-00-00', ''],
  ];

  for (const [since, words] of cases) {
    it(`says "${words}" since ${since}`, () => expect(ageWords(since, now)).toBe(words));
  }

  it('says nothing when now cannot be read', () => expect(ageWords(now, '')).toBe(''));
});

describe('dayText', () => {
  it('writes a day as offices do, and leaves what is half typed', () => {
    expect(['2024-03-21', '21-03', ''].map(dayText)).toEqual(['21-03-2024', '21-03', '']);
  });
});
