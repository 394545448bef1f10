import * as v from 'valibot';
import { isDay } from '../../domain/instant';
import { OFFICE_KINDS } from '../../domain/session';
import { type NamedDay, type TimeSpan, WORKING_WEEK, ZONE_OF_LABEL } from '../../domain/working-time/calendar';
import { code, day, entries, fits, list, text, unique } from './schema-parts';

const time = fits(/^([01]\d|2[0-3]):[0-5]\d$/, 'harus jam, misalnya 08:00');

const span = v.pipe(
  list(time, 2, 2),
  v.check(([from = '', to = '']) => from < to, 'jam tutup harus sesudah jam buka'),
) as unknown as v.GenericSchema<unknown, TimeSpan>;

const spans = v.pipe(
  list(span, 10),
  v.check(
    (all) => all.every(([from], at) => at === 0 || (all[at - 1]?.[1] ?? '') <= from),
    'jam harus berurutan dan tidak bertumpukan',
  ),
);

const days = entries(
  new RegExp(`^(${WORKING_WEEK.join('|')})$`),
  spans,
  `hari harus salah satu dari ${WORKING_WEEK.join(', ')}`,
);

const namedDay = v.pipe(
  list(text(200), 2, 2),
  v.check(([date = '']) => isDay(date), 'harus tanggal, misalnya 2026-12-25, dan namanya'),
) as unknown as v.GenericSchema<unknown, NamedDay>;

const namedDays = v.pipe(
  list(namedDay, 100),
  v.check((all) => unique(all, ([date]) => date), 'tanggal kembar'),
);

const office = v.object({
  code: text(40),
  kind: v.optional(v.picklist(OFFICE_KINDS)),
  zone: v.picklist(Object.keys(ZONE_OF_LABEL) as (keyof typeof ZONE_OF_LABEL)[]),
  hours: code,
});

const period = v.pipe(
  v.object({
    key: code,
    from: day,
    to: day,
    hours: v.optional(code),
    extend: v.optional(
      v.pipe(
        v.object({ after: time, until: time }),
        v.check(({ after, until }) => after < until, 'until harus sesudah after'),
      ),
    ),
    status: v.optional(text(40)),
  }),
  v.check(({ from, to }) => from <= to, 'to mendahului from'),
);

const year = v.object({ status: v.picklist(['confirmed', 'missing']), libur: namedDays, cutiBersama: namedDays });

/** Content of `calendar.json`. */
export const calendarSchema = v.pipe(
  v.object({
    hours: entries(
      /^[a-z0-9-]+$/,
      v.object({ days, default: v.optional(v.boolean()) }),
      'nama jam kerja harus huruf kecil, angka, dan tanda hubung',
    ),
    offices: list(office, 1_000),
    periods: list(period, 200),
    years: entries(/^20\d\d$/, year, 'tahun harus empat angka, misalnya 2026'),
  }),
  v.check(
    ({ hours }) => Object.values(hours).filter((each) => each.default).length === 1,
    'hours: harus ada tepat satu default',
  ),
  v.check(({ offices }) => unique(offices, ({ kind, code }) => `${kind} ${code}`), 'offices: kode kantor kembar'),
  v.check(({ periods }) => unique(periods, (each) => each.key), 'periods: kunci kembar'),
  v.check(
    ({ hours, offices, periods }) =>
      [...offices, ...periods].every((each) => each.hours === undefined || Object.hasOwn(hours, each.hours)),
    'offices atau periods menyebut hours yang tidak ada',
  ),
  v.check(
    ({ years }) =>
      Object.entries(years).every(([name, { libur, cutiBersama }]) =>
        [...libur, ...cutiBersama].every(([date]) => date.startsWith(name)),
      ),
    'years: ada tanggal dari tahun lain',
  ),
);
