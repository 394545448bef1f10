import fc from 'fast-check';
import { CALENDAR } from '../../../testing/calendar-samples';
import { expectAlways } from '../../../testing/expect-always';
import { dayByDay, minuteByMinute } from '../../../testing/minute-by-minute';
import { parseInstant } from '../instant';
import { type Calendar, type CalendarOffice, type Hours, UNKNOWN, WORKING_WEEK } from './calendar';
import { dayOfNumber } from './day-number';
import { officeCalendar } from './office-calendar';
import { nextOpening, officeDayNumber, workingDaysPassed, workingTime } from './working-time';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const OFFSETS = { WIB: 7, WITA: 8, WIT: 9 } as const;
const KPPN = officeCalendar(CALENDAR, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');

const at = (iso: string): number => parseInstant(iso) ?? NaN;
/** A local time in WIB. */
const wib = (time: string): number => at(`${time}:00+07:00`);

describe('workingTime', () => {
  it('equals a minute-by-minute count for 1,000 random calendars and times', () => {
    expectAlways(
      fc.property(cases(), ({ calendar, office, from, length }) => {
        const to = from + length;
        const own = calendar.hours[office.hours] ?? { days: {} };
        const slow = minuteByMinute(calendar, own, OFFSETS[office.zone], from, to);
        const fast = workingTime(officeCalendar(calendar, office, 'Asia/Jakarta'), from, to);
        return fast === (slow === UNKNOWN ? UNKNOWN : slow * MINUTE);
      }),
      { numRuns: 1000 },
    );
  });

  it('never shrinks as time goes on, and is never more than the calendar time', () => {
    expectAlways(
      fc.property(cases(), fc.nat(3 * DAY), ({ calendar, office, from, length }, more) => {
        const own = officeCalendar(calendar, office, 'Asia/Jakarta');
        const [short, long] = [workingTime(own, from, from + length), workingTime(own, from, from + length + more)];
        if (long === UNKNOWN) return true;
        return short !== UNKNOWN && short >= 0 && short <= long && long <= length + more;
      }),
      { numRuns: 1000 },
    );
  });

  it('adds up: two parts of a time are the whole', () => {
    expectAlways(
      fc.property(cases(), fc.nat(9 * DAY), ({ calendar, office, from, length }, more) => {
        const own = officeCalendar(calendar, office, 'Asia/Jakarta');
        const [middle, to] = [from + length, from + length + more];
        const parts = [workingTime(own, from, middle), workingTime(own, middle, to)];
        const whole = workingTime(own, from, to);
        const isUnknown = parts.includes(UNKNOWN);
        return isUnknown ? whole === UNKNOWN : whole === Number(parts[0]) + Number(parts[1]);
      }),
      { numRuns: 1000 },
    );
  });

  const known: readonly (readonly [string, string, string, number])[] = [
    ['a lunch break', '2026-11-26T12:00', '2026-11-26T13:15', 30],
    ['a Thursday', '2026-11-26T00:00', '2026-11-27T00:00', 375],
    ['a Friday with its longer break', '2026-11-27T11:00', '2026-11-27T14:00', 60],
    ['a weekend', '2026-11-27T15:00', '2026-11-30T08:00', 0],
    ['Friday to Monday', '2026-11-27T14:30', '2026-11-30T09:00', 90],
    ['a holiday', '2026-12-25T08:00', '2026-12-25T15:00', 0],
    ['collective leave', '2026-12-24T08:00', '2026-12-24T15:00', 0],
    ['Ramadan', '2026-03-02T08:00', '2026-03-02T15:00', 390],
    ['December, whose longer hours are an example only', '2026-12-15T15:00', '2026-12-15T20:00', 0],
    ['the first days of a missing year, which are off in any case', '2026-12-31T14:00', '2027-01-03T23:59', 60],
    ['an end before the beginning', '2026-11-27T09:00', '2026-11-26T09:00', 0],
  ];
  for (const [name, from, to, minutes] of known) {
    it(`counts ${minutes} minutes for ${name}`, () => {
      expect(workingTime(KPPN, wib(from), wib(to))).toBe(minutes * MINUTE);
    });
  }

  it('takes the zone and the hours of a listed office', () => {
    const east = officeCalendar(CALENDAR, { code: 'contoh-kppn-b', kind: 'KPPN' }, 'Asia/Jakarta');
    expect(east.zone).toBe('Asia/Makassar');
    expect(workingTime(east, at('2026-11-26T00:00:00Z'), at('2026-11-26T07:00:00Z'))).toBe(7 * HOUR);
  });

  const unknown: readonly (readonly [string, string])[] = [
    ['2026-12-31T14:00', '2027-01-04T00:01'],
    ['2027-02-01T08:00', '2027-02-01T09:00'],
    ['2023-12-29T08:00', '2024-01-02T09:00'],
    ['2031-01-06T08:00', '2031-01-06T09:00'],
  ];
  for (const [from, to] of unknown) {
    it(`is unknown from ${from} to ${to}, of which the calendar says nothing`, () => {
      expect(workingTime(KPPN, wib(from), wib(to))).toBe(UNKNOWN);
    });
  }

  it('is unknown for every working day of a calendar without years', () => {
    const empty = officeCalendar({ ...CALENDAR, years: {} }, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
    expect(workingTime(empty, wib('2026-11-26T08:00'), wib('2026-11-26T09:00'))).toBe(UNKNOWN);
    expect(nextOpening(empty, wib('2026-11-26T08:00'))).toBe(UNKNOWN);
  });

  it('counts a minute that a period adds to the hours once', () => {
    const periods = [
      { key: 'desember', from: '2026-12-14', to: '2026-12-30', extend: { after: '14:00', until: '18:00' } },
    ];
    const office = officeCalendar({ ...CALENDAR, periods }, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
    const length = (day: string) => workingTime(office, wib(`${day}T13:00`), wib(`${day}T23:00`));
    expect([length('2026-12-14'), length('2026-12-30'), length('2026-12-31'), length('2026-12-19')]).toEqual([
      5 * HOUR,
      5 * HOUR,
      2 * HOUR,
      0,
    ]);
  });
});

describe('workingDaysPassed', () => {
  it('equals a day-by-day count for 1,000 random calendars and times', () => {
    expectAlways(
      fc.property(cases(), fc.boolean(), ({ calendar, office, from, length }, isSameTime) => {
        const to = from + (isSameTime ? Math.floor(length / DAY) * DAY : length);
        const own = calendar.hours[office.hours] ?? { days: {} };
        const slow = dayByDay(calendar, own, OFFSETS[office.zone], from, to);
        return workingDaysPassed(officeCalendar(calendar, office, 'Asia/Jakarta'), from, to) === slow;
      }),
      { numRuns: 1000 },
    );
  });

  const passed: readonly (readonly [string, string, number])[] = [
    ['2026-11-23T10:00', '2026-11-25T09:59', 1],
    ['2026-11-23T10:00', '2026-11-25T10:00', 2],
    ['2026-11-26T09:00', '2026-11-29T08:00', 1],
    ['2026-11-27T14:00', '2026-11-30T14:00', 1],
    ['2026-11-27T14:00', '2026-11-30T13:59', 0],
    ['2026-11-28T10:00', '2026-11-30T14:00', 0],
    ['2026-11-28T10:00', '2026-12-01T08:00', 1],
    ['2026-12-23T09:00', '2026-12-28T09:00', 1],
    ['2026-11-23T10:00', '2026-11-23T09:00', 0],
  ];
  for (const [from, to, days] of passed) {
    it(`is ${days} from ${from} to ${to}`, () => {
      expect(workingDaysPassed(KPPN, wib(from), wib(to))).toBe(days);
    });
  }

  it('is 0 after the last closing of a year, whatever the next one has', () => {
    expect(workingDaysPassed(KPPN, wib('2026-12-31T15:00'), wib('2026-12-31T16:00'))).toBe(0);
  });

  it('is unknown into a missing year', () => {
    expect(workingDaysPassed(KPPN, wib('2026-12-30T09:00'), wib('2027-01-05T09:00'))).toBe(UNKNOWN);
    expect(workingDaysPassed(KPPN, wib('2027-01-05T09:00'), wib('2027-01-06T09:00'))).toBe(UNKNOWN);
  });
});

describe('nextOpening', () => {
  const openings: readonly (readonly [string, string])[] = [
    ['2026-11-26T07:59', '2026-11-26T08:00'],
    ['2026-11-26T08:00', '2026-11-26T08:00'],
    ['2026-11-26T12:14', '2026-11-26T12:14'],
    ['2026-11-26T12:15', '2026-11-26T13:00'],
    ['2026-11-27T11:30', '2026-11-27T13:30'],
    ['2026-11-27T15:00', '2026-11-30T08:00'],
    ['2026-12-23T15:00', '2026-12-28T08:00'],
  ];
  for (const [now, opens] of openings) {
    it(`is ${opens} at ${now}`, () => {
      expect(nextOpening(KPPN, wib(now))).toBe(wib(opens));
    });
  }

  it('is unknown when only a missing year could say', () => {
    expect(nextOpening(KPPN, wib('2026-12-31T15:00'))).toBe(UNKNOWN);
  });

  it('is the first working minute: none lies before it, and one begins there', () => {
    expectAlways(
      fc.property(cases(), ({ calendar, office, from }) => {
        const own = officeCalendar(calendar, office, 'Asia/Jakarta');
        const opens = nextOpening(own, from);
        if (opens === UNKNOWN) return true;
        const inside = (to: number) => workingTime(own, from, to);
        return opens >= from && inside(opens) === 0 && inside(opens + MINUTE) === MINUTE;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('officeDayNumber', () => {
  it('is the day at the office, not in UTC', () => {
    expect(dayOfNumber(officeDayNumber(KPPN, at('2026-11-26T17:00:00Z')))).toBe('2026-11-27');
  });
});

/** A calendar of the years 2025 to 2027, of which some are missing, with times near the turn of a year or in it. */
function cases() {
  const minutes = (n: number): string =>
    `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;
  const spans = fc
    .uniqueArray(fc.nat(24 * 60 - 1), { maxLength: 6 })
    .map((times) => times.sort((a, b) => a - b))
    .map((times) => times.flatMap((time, i) => (i % 2 ? [[minutes(times[i - 1] ?? 0), minutes(time)] as const] : [])));
  const hours = fc.record(Object.fromEntries(WORKING_WEEK.map((day) => [day, spans])), { requiredKeys: [] });
  const dayIn = (year: number) =>
    fc.nat(364).map((day) => new Date(Date.UTC(year, 0, 1) + day * DAY).toISOString().slice(0, 10));
  const named = (year: number) => fc.array(fc.tuple(dayIn(year), fc.constant('libur')), { maxLength: 40 });
  const years = fc
    .tuple(
      ...[2025, 2026, 2027].map((year) =>
        fc.option(
          fc.record({
            status: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'missing'),
            libur: named(year),
            cutiBersama: named(year),
          }),
          { freq: 8 },
        ),
      ),
    )
    .map((all) => Object.fromEntries(all.flatMap((year, i) => (year ? [[String(2025 + i), year]] : []))));
  const period = fc
    .record({
      days: fc.tuple(dayIn(2026), dayIn(2026)),
      hours: fc.option(fc.constantFrom('a', 'b'), { nil: undefined }),
      extend: fc.option(
        fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.integer({ min: 1, max: 39 })).map(([after, length]) => ({
          after: minutes(after),
          until: minutes(after + length),
        })),
        { nil: undefined },
      ),
      status: fc.constantFrom('example', 'confirmed', undefined),
    })
    .map(({ days: [a, b], ...rest }) => ({ ...rest, from: a < b ? a : b, to: a < b ? b : a }));
  const periods = fc.array(period, { maxLength: 4 }).map((all) => all.map((one, i) => ({ ...one, key: String(i) })));
  const office = fc.record({
    code: fc.constant('139'),
    kind: fc.constant('KPPN' as const),
    zone: fc.constantFrom('WIB' as const, 'WITA' as const, 'WIT' as const),
    hours: fc.constantFrom('a', 'b'),
  });
  return fc
    .record({
      hours: fc.tuple(hours, hours),
      years,
      periods,
      office,
      from: fc.oneof(
        fc.integer({ min: -8 * 24 * 60, max: 372 * 24 * 60 }).map((n) => Date.UTC(2026, 0, 1) + n * MINUTE),
        fc.integer({ min: -8 * 24 * 60, max: 2 * 24 * 60 }).map((n) => Date.UTC(2026, 0, 1) + n * MINUTE),
      ),
      length: fc.oneof(fc.nat(10 * 24 * 60), fc.nat(24 * 60)).map((n) => n * MINUTE),
    })
    .map(({ hours: [a, b], years: byYear, periods: held, office: one, from, length }) => ({
      calendar: {
        hours: { a: { days: a } as Hours, b: { days: b } as Hours },
        offices: [one as CalendarOffice],
        periods: held,
        years: byYear,
      } as Calendar,
      office: one,
      from,
      length,
    }));
}
