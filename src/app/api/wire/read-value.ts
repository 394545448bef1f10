import { cleanText, displayText } from '../../domain/text';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object's own; undefined for anything inherited, and of anything that is no object (F49). */
export function own(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** Text, whatever stands in its place: an object never becomes `[object Object]` (F09). */
export function readText(value: unknown): string {
  return readNullableText(value) ?? '';
}

export function readNullableText(value: unknown): string | null {
  if (typeof value === 'string') return displayText(cleanText(value));
  return typeof value === 'number' ? String(value) : null;
}

/** A step in a path, not a name in it. */
const STEP = /^\.{1,2}$/;

/** A key as it came, since it goes back as it came; empty when no address can carry it, or no object hold it as a key. */
export function readId(value: unknown): string {
  const id = typeof value === 'string' ? value : readText(value);
  return id.isWellFormed() && !STEP.test(id) && !(id in Object.prototype) ? id : '';
}

/** A whole number, zero or more; null for anything else. Numbers in quotes count. */
export function readCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : null;
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Null when it is no list, or one in which nothing can be read: "there is none" would be a lie. */
export function readRows<T>(value: unknown, read: (row: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map(read).filter((row) => row !== null);
  return rows.length || !value.length ? rows : null;
}

/** One of the words that we know; null for any other. */
export function readOneOf<T extends string>(value: unknown, words: readonly T[]): T | null {
  return words.find((word) => word === value) ?? null;
}

/** Keeps the first of those that share a key (F48). */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const firsts = new Map<string, T>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}
