import { CALENDAR, DEADLINES } from '../../../testing/calendar-samples';
import { aSession } from '../../../testing/samples';
import { type Calendar, UNKNOWN } from '../../domain/working-time/calendar';
import type { ZonedOffice, ZoneReader } from '../../domain/working-time/office-zone';
import { shownAge } from '../../words/working-age-words';
import { OfficeTimes } from './office-times';

const KPPN = { code: '139', name: 'KPPN Jakarta VI', kind: 'KPPN' } as const;
const JAYAPURA = { code: '062', name: 'KPPN Jayapura', kind: 'KPPN' } as const;
const CSO = aSession('CSO_KPPN', { office: KPPN });
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Thursday, 14.30 WIB and 16.30 WIT. */
const NOW = '2026-11-26T07:30:00Z';
/** Three hours before: 11.30 WIB to 14.30 WIB with the break, 13.30 WIT to the end at 15.00 WIT. */
const SINCE = '2026-11-26T04:30:00Z';

describe('OfficeTimes', () => {
  const ages: readonly (readonly [string, ZonedOffice, ZoneReader, string, string])[] = [
    ['the own office', KPPN, CSO, '2 jam kerja', '3 jam menurut kalender'],
    [
      'another office, whose zone nobody says',
      JAYAPURA,
      CSO,
      '3 jam',
      'waktu kalender; zona waktu kantor belum diketahui',
    ],
    [
      'another office, whose zone the backend says',
      { ...JAYAPURA, zone: 'Asia/Jayapura' },
      CSO,
      '1 jam kerja',
      '3 jam menurut kalender',
    ],
    [
      'the own office without a zone in the session',
      KPPN,
      { ...CSO, zoneMissing: true },
      '3 jam',
      'waktu kalender; zona waktu kantor belum diketahui',
    ],
  ];
  for (const [name, office, reader, words, beside] of ages) {
    it(`says "${words}" of a ticket of ${name}`, () => {
      expect(timesOf({ reader }).shownAge(office, SINCE, NOW, '3 jam')).toEqual({ words, beside });
    });
  }

  it('counts an office of another kind with the same code apart', () => {
    const offices = [{ code: '11', kind: 'KANWIL', zone: 'WITA', hours: 'jam-kantor' }] as const;
    const times = timesOf({ calendar: { ...CALENDAR, offices } });
    const days = (kind: 'KPPN' | 'KANWIL') => times.workingDays({ code: '11', kind }, '2026-11-24T04:30:00Z', NOW);
    expect([days('KPPN'), days('KANWIL'), days('KPPN')]).toEqual(['zone', 2, 'zone']);
  });

  it('says why ages are calendar time', () => {
    const gap = (options: Parameters<typeof timesOf>[0], offices: readonly ZonedOffice[], now = NOW) =>
      timesOf(options).gapWords(offices, now);
    expect(gap({}, [KPPN])).toBe('');
    expect(gap({}, [])).toBe('');
    expect(gap({}, [KPPN, JAYAPURA])).toBe('zone');
    expect(gap({}, [KPPN, { ...JAYAPURA, zone: 'Asia/Jayapura' }])).toBe('');
    expect(gap({ reader: { ...CSO, zoneMissing: true } }, [KPPN])).toBe('zone');
    expect(gap({}, [KPPN], '2027-02-02T02:00:00Z')).toBe('year');
    expect(gap({ calendar: null }, [])).toBe('calendar');
    expect(gap({}, [], '')).toBe('');
  });

  it('knows no working time without a calendar, and says so', () => {
    const times = timesOf({ calendar: null });
    expect(times.workingDays(JAYAPURA, SINCE, NOW)).toBe('calendar');
    expect(times.workingDays(KPPN, null, NOW)).toBeNull();
    expect(times.openBefore(3)).toBe(UNKNOWN);
    expect(times.closedWords(KPPN)).toBe('');
    expect(times.dueWords({ date: '2026-12-02', from: null })).toBe('2026-12-02 calendar');
  });

  it('knows the dates of the treasury without a zone, but no age', () => {
    const times = timesOf({ reader: { ...CSO, zoneMissing: true } });
    const due = DEADLINES.find(({ key }) => key === 'lpj-bendahara');
    expect(due && times.due(due, '2026-10')).toEqual({ date: '2026-11-10', from: null });
    expect([times.today(), times.daysUntil('2026-11-30')]).toEqual(['2026-11-26', 2]);
    expect([times.openBefore(3), times.closedWords(KPPN)]).toEqual([UNKNOWN, '']);
  });

  it('has today and its hours of the own office, where the calendar lists it', () => {
    const reader = aSession('CSO_KPPN', { office: JAYAPURA });
    const offices = [{ code: '062', kind: 'KPPN', zone: 'WIT', hours: 'jam-kantor' }] as const;
    const listed = (now: string) => timesOf({ calendar: { ...CALENDAR, offices }, reader, now });
    expect(listed('2026-11-26T15:30:00Z').today()).toBe('2026-11-27');
    expect(listed('2026-11-25T22:29:00Z').closedWords(JAYAPURA)).toBe('2026-11-25T22:30:00.000Z Asia/Jayapura');
  });

  it('parts the tickets of a listed own office with odd hours as their ages do', () => {
    const days = { senin: [['05:00', '06:00']], rabu: [['20:00', '23:30']], kamis: [['01:00', '02:00']] } as const;
    const hours = { ...CALENDAR.hours, aneh: { days } };
    const offices = [{ code: '139', kind: 'KPPN', zone: 'WIT', hours: 'aneh' }] as const;
    const times = timesOf({ calendar: { ...CALENDAR, hours, offices } });
    const now = Date.parse(NOW);
    for (const count of [1, 2, 5]) {
      const cut = Date.parse(times.openBefore(count));
      const around = Array.from({ length: 12 * 24 }, (_, hour) => now - (2 + count * 2) * DAY + hour * 60 * MINUTE);
      for (const createdAt of [...around, cut - MINUTE, cut].filter((at) => at <= now)) {
        const age = times.workingDays(KPPN, new Date(createdAt).toISOString(), NOW);
        expect(Number(age) > count)
          .withContext(`${count}: ${new Date(createdAt).toISOString()}`)
          .toBe(createdAt < cut);
      }
    }
  });
});

interface Options {
  readonly calendar?: Calendar | null;
  readonly reader?: ZoneReader;
  readonly now?: string;
}

function timesOf({ calendar = CALENDAR, reader = CSO, now = NOW }: Options): OfficeTimes {
  const words = {
    age: shownAge,
    gap: (gap: string) => gap,
    closed: (opening: number, _: number, zone: string) => `${new Date(opening).toISOString()} ${zone}`,
    due: ({ date }: { readonly date: string }, days: number | string) => `${date} ${days}`,
  };
  return new OfficeTimes(calendar, DEADLINES, reader, words, () => Date.parse(now));
}
