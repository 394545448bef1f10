import calendar from '../../../assets/catalogue/calendar.json';
import deadlines from '../../../assets/catalogue/deadlines.json';
import { readPart } from './read-part';
import { WORKING_TIME_SCHEMAS } from './working-time-schemas';

const read = (part: keyof typeof WORKING_TIME_SCHEMAS, content: unknown): unknown =>
  readPart(part, WORKING_TIME_SCHEMAS[part] as never, { [part]: content });

describe('the calendar of working time', () => {
  it('is read as it is delivered, and is nothing where there is none', () => {
    const content = readPart('calendar', WORKING_TIME_SCHEMAS.calendar, { calendar });
    expect(Object.keys(content?.years ?? {})).toEqual(['2024', '2025', '2026', '2027']);
    expect(readPart('calendar', WORKING_TIME_SCHEMAS.calendar, {})).toBeNull();
  });

  const { hours, years } = calendar;
  const [office] = calendar.offices;
  const [period] = calendar.periods;
  const name = 'loket-dengan-istirahat';
  const senin = (spans: unknown) => ({ hours: { [name]: { default: true, days: { senin: spans } } } });
  const wrong: readonly [string, object, string][] = [
    ['no default', { hours: { a: { days: {} } }, offices: [], periods: [] }, 'isi berkas: hours: harus ada tepat satu'],
    ['a weekday of no office', { hours: { a: { days: { minggu: [] } } } }, 'hours.a.days: hari harus salah satu'],
    ['a list of hours', { hours: [] }, 'hours: '],
    ['a time', senin([['8', '12:15']]), `hours.${name}.days.senin[0][0]: harus jam`],
    ['one time alone', senin([['08:00']]), `hours.${name}.days.senin[0]: harus 2 sampai 2 isi`],
    ['a closing before the opening', senin([['12:00', '08:00']]), `hours.${name}.days.senin[0]: jam tutup`],
    [
      'spans that overlap',
      senin([
        ['08:00', '12:00'],
        ['11:00', '15:00'],
      ]),
      `hours.${name}.days.senin: jam harus`,
    ],
    ['an unknown zone', { offices: [{ ...office, zone: 'GMT' }] }, 'offices[0].zone: '],
    ['an office of no kind', { offices: [{ ...office, kind: 'DESA' }] }, 'offices[0].kind: '],
    [
      'an office of a kind twice',
      { offices: [office, { ...office, kind: 'KPPN' }, { ...office, kind: 'KPPN' }] },
      'isi berkas: offices: kode kantor kembar',
    ],
    ['an office twice', { offices: [office, office] }, 'isi berkas: offices: kode kantor kembar'],
    ['unknown hours', { offices: [{ ...office, hours: 'x' }] }, 'isi berkas: offices atau periods menyebut'],
    ['hours of every object', { offices: [{ ...office, hours: 'constructor' }] }, 'isi berkas: offices atau periods'],
    ['a period backwards', { periods: [{ ...period, to: '2026-01-01' }] }, 'periods[0]: to mendahului'],
    ['a day that is none', { periods: [{ ...period, to: '2026-02-30' }] }, 'periods[0].to: harus tanggal'],
    ['a period twice', { periods: [period, period] }, 'isi berkas: periods: kunci kembar'],
    ['a year that is none', { years: { 26: years[2027] } }, 'years: tahun harus'],
    ['a status that is none', { years: { 2027: { ...years[2027], status: 'x' } } }, 'years.2027.status: '],
    ['a day of another year', { years: { 2026: years[2027] } }, 'isi berkas: years: ada tanggal dari tahun lain'],
    [
      'a day twice',
      { years: { 2027: { ...years[2027], libur: [...years[2027].libur, ...years[2027].libur] } } },
      'years.2027.libur: tanggal kembar',
    ],
  ];
  it('may list offices of several kinds with one code', () => {
    const offices = [office, { ...office, kind: 'KPPN' }, { ...office, kind: 'KANWIL' }];
    expect(() => read('calendar', { ...calendar, offices })).not.toThrow();
  });

  for (const [what, change, words] of wrong) {
    it(`says where it is wrong: ${what}`, () => {
      expect(() => read('calendar', { ...calendar, hours, ...change })).toThrowMatching((error: Error) =>
        error.message.startsWith(`calendar.json: ${words}`),
      );
    });
  }
});

describe('the deadlines', () => {
  it('are read as they are delivered', () => {
    const content = readPart('deadlines', WORKING_TIME_SCHEMAS.deadlines, { deadlines });
    expect(content?.deadlines.length).toBe(deadlines.deadlines.length);
  });

  const [first] = deadlines.deadlines;
  const rule = (given: object) => ({ ...first, rule: given });
  const wrong: readonly [string, unknown, string][] = [
    ['an unknown kind', rule({ kind: 'x' }), '[0].rule.kind: '],
    ['a rule without its day', rule({ kind: 'dayOfMonth', monthOffset: 1, shift: 'previous' }), '[0].rule: bagian'],
    ['a window backwards', rule({ kind: 'window', from: 5, to: 1, monthOffset: 0 }), '[0].rule: to mendahului'],
    ['a working day 0', rule({ kind: 'workingDay', nth: 0, monthOffset: 0 }), '[0].rule.nth: harus 1'],
    ['a month 13', rule({ kind: 'workingDay', nth: 1, monthOffset: 0, months: [13] }), '[0].rule: months harus'],
    ['two lengths', rule({ kind: 'afterEvent', event: 'a', workingDays: 1, months: 1 }), '[0].rule: isi salah satu'],
    ['no length', rule({ kind: 'afterEvent', event: 'a' }), '[0].rule: isi salah satu'],
    ['a date that is none', { ...first, exceptions: { '2024-12': '21-01-2025' } }, '[0].exceptions.2024-12: harus'],
    ['a month that is none', { ...first, known: { Desember: '2025-01-21' } }, '[0].known: kunci harus'],
  ];
  for (const [what, deadline, words] of wrong) {
    it(`say where they are wrong: ${what}`, () => {
      expect(() => read('deadlines', { deadlines: [deadline] })).toThrowMatching((error: Error) =>
        error.message.startsWith(`deadlines.json: deadlines${words}`),
      );
    });
  }

  it('have each key once', () => {
    expect(() => read('deadlines', { deadlines: [first, first] })).toThrowError(/kunci tenggat kembar/);
  });
});
