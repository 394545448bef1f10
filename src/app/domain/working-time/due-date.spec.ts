import { CALENDAR, DEADLINES } from '../../../testing/calendar-samples';
import { UNKNOWN } from './calendar';
import type { Deadline } from './deadline';
import { type DueDate, dueDate } from './due-date';
import { officeCalendar } from './office-calendar';

const KPPN = officeCalendar(CALENDAR, { code: '139', kind: 'KPPN' }, 'Asia/Jakarta');
const deadline = (key: string): Deadline => DEADLINES.find((each) => each.key === key) ?? fail(key);
const due = (key: string, base: string) => dueDate(KPPN, deadline(key), base);
const on = (date: string): DueDate => ({ date, from: null });
const fail = (key: string): never => {
  throw new Error(`no deadline ${key}`);
};

describe('dueDate', () => {
  for (const { key, examples = [], exceptions = {}, known = {} } of DEADLINES) {
    for (const { for: base, date, from = null } of examples) {
      it(`of ${key} for ${base} is ${date}`, () => expect(due(key, base)).toEqual({ date, from }));
    }
    for (const [base, date] of Object.entries({ ...exceptions, ...known })) {
      it(`of ${key} for ${base} is ${date}, as it is written down`, () => expect(due(key, base)).toEqual(on(date)));
    }
  }

  const none: readonly (readonly [string, string])[] = [
    ['akhir-tahun', '2026-12'],
    ['rekonsiliasi', '2026-10'],
    ['rpd-halaman-iii', '2026-05'],
    ['gaji-induk', '2026-12-01'],
    ['kontrak', '2026-12'],
    ['gaji-induk', ''],
    ['gaji-induk', '2026-13'],
    ['gaji-induk', 'Desember 2026'],
    ['kontrak', '2026-02-30'],
    ['rekonsiliasi', '__proto__'],
  ];
  for (const [key, base] of none) {
    it(`is none of ${key} for "${base}"`, () => expect(due(key, base)).toBeNull());
  }

  const unknown: readonly (readonly [string, string])[] = [
    ['lpj-bendahara', '2026-12'],
    ['gaji-induk', '2027-03'],
    ['capaian-output', '2026-12'],
    ['rpd-halaman-iii', '2027-02'],
    ['kontrak', '2026-12-28'],
    ['proyeksi', '2027-02'],
    ['tukin', '2027-03'],
  ];
  for (const [key, base] of unknown) {
    it(`is unknown of ${key} for ${base}, which needs the calendar of 2027`, () =>
      expect(due(key, base)).toBe(UNKNOWN));
  }

  it('needs no calendar for a month after an event', () => {
    expect(due('tup', '2027-03-31')).toEqual(on('2027-04-30'));
  });

  it('knows that a new year begins with a day off, also in a missing year', () => {
    expect(due('tukin', '2027-01')).toEqual(on('2026-12-30'));
  });

  it('takes the last day of a month that has no such day', () => {
    const rule = { kind: 'dayOfMonth', day: 31, monthOffset: 0, shift: 'previous' } as const;
    expect(dueDate(KPPN, { ...deadline('gaji-induk'), rule }, '2026-11')).toEqual(on('2026-11-30'));
  });
});
