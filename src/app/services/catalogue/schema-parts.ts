import * as v from 'valibot';
import { isDay } from '../../domain/instant';

// Of valibot only `check` is added to what the list's code has: its other checks would be loaded with the list.

/** A text that the pattern fits; `words` say what is wanted. */
export const fits = (pattern: RegExp, words: string) =>
  v.pipe(
    v.string(),
    v.check((value) => pattern.test(value), words),
  );
export const key = fits(/^[a-z][A-Za-z0-9]{0,39}$/, 'kunci harus huruf kecil, lalu huruf atau angka');
export const code = fits(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'kode harus huruf kecil, angka, dan tanda hubung');
export const hint = v.pipe(
  v.string(),
  v.check((value) => value.length <= 200, 'lebih dari 200 karakter'),
);

/** A text that is not blank, of at most `longest` characters. */
export function text(longest: number) {
  return v.pipe(
    v.string(),
    v.check((value) => value.trim() !== '', 'kosong'),
    v.check((value) => value.length <= longest, `lebih dari ${longest} karakter`),
  );
}

/** A list of `least` to `most` items. */
export function list<Schema extends v.GenericSchema>(item: Schema, most: number, least = 0) {
  return v.pipe(
    v.array(item),
    v.check(({ length }) => length >= least && length <= most, `harus ${least} sampai ${most} isi`),
  );
}

/** Whether no two items have the same key. */
export function unique<T>(list: readonly T[], of: (item: T) => string): boolean {
  return new Set(list.map(of)).size === list.length;
}

/** A day of this century as `2026-12-25`. */
export const day = v.pipe(v.string(), v.check(isDay, 'harus tanggal, misalnya 2026-12-25'));

/** Entries by a key that the pattern fits. `v.record` would be loaded with the list. */
export function entries<Value>(keys: RegExp, value: v.GenericSchema<unknown, Value>, words: string) {
  const any = v.object({}) as unknown as v.GenericSchema<unknown, Readonly<Record<string, Value>>>;
  const byName: typeof any = {
    ...any,
    '~run': (dataset, config) => {
      // A list would be taken for an object.
      const given = isRecord(dataset.value) ? dataset.value : null;
      const names = Object.keys(given ?? {});
      const named = v.object(Object.fromEntries(names.map((name) => [name, value])));
      return named['~run']({ value: given }, config) as ReturnType<(typeof any)['~run']>;
    },
  };
  return v.pipe(
    byName,
    v.check((all) => Object.keys(all).every((name) => keys.test(name)), words),
  );
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
