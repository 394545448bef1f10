import fc from 'fast-check';

import { expectAlways } from '../../testing/expect-always';
import { fromLocalMinute, isDay, localMinute, parseInstant, startOfDay, wallClockAt } from './instant';
import type { ZoneName } from './session';

const ZONES: readonly ZoneName[] = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];

describe('parseInstant', () => {
  const readable: readonly (readonly [string, number])[] = [
    ['2024-03-19T05:00:39Z', Date.UTC(2024, 2, 19, 5, 0, 39)],
    ['2024-03-19T05:00:39.250Z', Date.UTC(2024, 2, 19, 5, 0, 39)],
    ['2024-12-31T16:59:59.9999999Z', Date.UTC(2024, 11, 31, 16, 59, 59)],
    ['2024-03-19T05:00Z', Date.UTC(2024, 2, 19, 5, 0)],
    ['2024-03-19T12:00:39+07:00', Date.UTC(2024, 2, 19, 5, 0, 39)],
    ['2024-03-18T23:00:39-06:00', Date.UTC(2024, 2, 19, 5, 0, 39)],
    ['2024-02-29T00:00:00Z', Date.UTC(2024, 1, 29)],
    ['1970-01-01T00:00:00Z', 0],
  ];
  for (const [iso, ms] of readable) {
    it(`reads ${iso}`, () => expect(parseInstant(iso)).toBe(ms));
  }

  const unreadable = [
    null,
    undefined,
    '',
    '-',
    'kemarin',
    '0000-00-00',
    '0000-00-00T00:00:00Z',
    '0000-00-00 00:00:00',
    '2024-13-01T00:00:00Z',
    '2024-00-10T00:00:00Z',
    '2024-02-30T00:00:00Z',
    '2023-02-29T00:00:00Z',
    '2024-03-19T25:00:00Z',
    '2024-03-19T05:60:00Z',
    '2024-03-19T05:00:39',
    '2024-03-19',
    '2024-03-19 05:00:39Z',
    'x2024-03-19T05:00:39Z',
    '2024-03-19T05:00:39Zx',
    '2024-03-19T05:00:39+99:00',
    '1969-12-31T23:59:59Z',
    '1710824439000',
  ];
  for (const iso of unreadable) {
    it(`does not read ${JSON.stringify(iso)}`, () => expect(parseInstant(iso)).toBeNull());
  }

  it('reads back every instant that Date writes, to the second', () => {
    expectAlways(
      fc.property(instant(), (ms) => parseInstant(new Date(ms).toISOString()) === Math.floor(ms / 1000) * 1000),
    );
  });
});

describe('wallClockAt', () => {
  it('agrees with the time zone database in all three zones', () => {
    expectAlways(
      fc.property(instant(), fc.constantFrom(...ZONES), (ms, zone) => {
        const { year, month, day, hour, minute, second } = wallClockAt(ms, zone);
        return [year, month, day, hour, minute, second].join() === intlParts(ms, zone);
      }),
    );
  });
});

describe('startOfDay', () => {
  const cases: readonly (readonly [ZoneName, string])[] = [
    ['Asia/Jakarta', '2023-12-31T17:00:00.000Z'],
    ['Asia/Makassar', '2023-12-31T16:00:00.000Z'],
    ['Asia/Jayapura', '2023-12-31T15:00:00.000Z'],
  ];
  for (const [zone, iso] of cases) {
    it(`begins the year of ${zone} at ${iso}`, () => {
      expect(new Date(startOfDay(2024, 1, 1, zone)).toISOString()).toBe(iso);
      expect(new Date(startOfDay(2023, 13, 1, zone)).toISOString()).toBe(iso);
    });
  }
});

/** Whole seconds of 1990-2100: before, the zones' offsets were others. */
function instant(): fc.Arbitrary<number> {
  return fc.integer({ min: Date.UTC(1990, 0, 1) / 1000, max: Date.UTC(2100, 0, 1) / 1000 }).map((s) => s * 1000);
}

function intlParts(ms: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  });
  const [day, month, year, hour, minute, second] = (format.format(ms).match(/\d+/g) ?? []).map(Number);
  return [year, month, day, hour, minute, second].join();
}

describe('localMinute and fromLocalMinute', () => {
  const cases: readonly (readonly [string, ZoneName, string])[] = [
    ['2024-03-21T05:07:00.000Z', 'Asia/Jakarta', '2024-03-21T12:07'],
    ['2024-03-21T05:07:00.000Z', 'Asia/Makassar', '2024-03-21T13:07'],
    ['2024-03-20T15:30:00.000Z', 'Asia/Jayapura', '2024-03-21T00:30'],
  ];
  for (const [iso, zone, local] of cases) {
    it(`say ${local} in ${zone}, and come back`, () => {
      expect(localMinute(Date.parse(iso), zone)).toBe(local);
      expect(fromLocalMinute(local, zone)).toBe(iso);
    });
  }

  for (const text of [
    '',
    '2024-03-21',
    '2024-02-30T10:00',
    '2024-03-21T25:00',
    '21-03-2024T10:00',
    '2024-03-21T10:00Z',
  ]) {
    it(`take "${text}" for no minute`, () => expect(fromLocalMinute(text, 'Asia/Jakarta')).toBeNull());
  }
});

describe('isDay', () => {
  for (const [text, is] of [
    ['2024-02-29', true],
    ['2024-12-31', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['1999-01-01', false],
    ['2024-1-1', false],
    ['', false],
  ] as const) {
    it(`says ${is} of "${text}"`, () => expect(isDay(text)).toBe(is));
  }
});
