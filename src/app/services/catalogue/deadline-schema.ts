import * as v from 'valibot';
import type { DeadlineRule } from '../../domain/working-time/deadline';
import { code, day, entries, list, text, unique } from './schema-parts';

const isWhole = (value: unknown, least: number, most: number): boolean =>
  Number.isInteger(value) && Number(value) >= least && Number(value) <= most;

const isMonths = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((month) => isWhole(month, 1, 12));

/** What a rule of each kind must have. */
const NEEDED = {
  dayOfMonth: ['day', 'monthOffset', 'shift'],
  workingDay: ['nth', 'monthOffset'],
  window: ['from', 'to', 'monthOffset'],
  afterEvent: ['event'],
  announced: [],
} as const satisfies Readonly<Record<DeadlineRule['kind'], readonly string[]>>;

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.check((value) => isWhole(value, least, most), `harus bilangan bulat ${least} sampai ${most}`),
  );
const dayOfMonth = whole(1, 31);
const nth = v.pipe(
  whole(-23, 23),
  v.check((value) => value !== 0, 'harus 1 atau lebih, atau -1 dan seterusnya dari akhir bulan'),
);

const rule = v.pipe(
  v.object({
    kind: v.picklist(['dayOfMonth', 'workingDay', 'window', 'afterEvent', 'announced']),
    day: v.optional(dayOfMonth),
    shift: v.optional(v.picklist(['previous', 'next'])),
    monthOffset: v.optional(whole(-12, 12)),
    nth: v.optional(nth),
    nthIfFirstOff: v.optional(nth),
    months: v.optional(v.unknown() as v.GenericSchema<unknown, number | readonly number[]>),
    from: v.optional(dayOfMonth),
    to: v.optional(dayOfMonth),
    event: v.optional(text(200)),
    workingDays: v.optional(whole(1, 250)),
  }),
  v.check(
    (rule) => NEEDED[rule.kind].every((name) => rule[name] !== undefined),
    'bagian aturan ini kurang; lihat docs/catalogue.md',
  ),
  v.check(({ from = 0, to = 31 }) => from <= to, 'to mendahului from'),
  v.check(
    ({ kind, months }) => kind !== 'workingDay' || months === undefined || isMonths(months),
    'months harus daftar bulan 1 sampai 12',
  ),
  v.check(
    ({ kind, workingDays, months }) =>
      kind !== 'afterEvent' || (workingDays === undefined ? isWhole(months, 1, 24) : months === undefined),
    'isi salah satu: workingDays, atau months 1 sampai 24',
  ),
) as unknown as v.GenericSchema<unknown, DeadlineRule>;

const dates = entries(/^20\d\d-\d\d(-\d\d)?$/, day, 'kunci harus bulan 2026-10 atau tanggal 2026-10-05');

/** Content of `deadlines.json`. */
export const deadlinesSchema = v.object({
  deadlines: v.pipe(
    list(
      v.object({
        key: code,
        name: text(100),
        rule,
        words: text(300),
        baseMonth: v.optional(text(60)),
        exceptions: v.optional(dates),
        known: v.optional(dates),
      }),
      200,
    ),
    v.check((deadlines) => unique(deadlines, (deadline) => deadline.key), 'kunci tenggat kembar'),
  ),
});
