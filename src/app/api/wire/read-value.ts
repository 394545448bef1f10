import { cleanText, displayText } from '../../domain/text';

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An object's own field; undefined for inherited fields and for other values (F49). */
export function own(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** The value if it is text or a number; else an empty text, never `[object Object]` (F09). */
export function readText(value: unknown): string {
  return readNullableText(value) ?? '';
}

export function readNullableText(value: unknown): string | null {
  if (typeof value === 'string') return displayText(cleanText(value));
  return typeof value === 'number' ? String(value) : null;
}

/** `.` or `..`, which would change a URL's path. */
const STEP = /^\.{1,2}$/;

/** An id as received; empty when it cannot be part of a URL or an object's key. */
export function readId(value: unknown): string {
  const id = typeof value === 'string' ? value : readText(value);
  return id.isWellFormed() && !STEP.test(id) && !(id in Object.prototype) ? id : '';
}

/** A whole number of at least zero, also as text; null for anything else. */
export function readCount(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return Number.isSafeInteger(number) && Number(number) >= 0 ? Number(number) : null;
}

export function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/**
 * Reads a list, without its unreadable items. Null when it is no list or when all items are unreadable, so that a fault
 * is not shown as an empty list.
 */
export function readRows<T>(value: unknown, read: (row: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const rows = value.map(read).filter((row) => row !== null);
  return rows.length || !value.length ? rows : null;
}

/** The value if it is one of `words`; else null. */
export function readOneOf<T extends string>(value: unknown, words: readonly T[]): T | null {
  return words.find((word) => word === value) ?? null;
}

/** Keeps the first item of each key (F48). */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const firsts = new Map<string, T>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}
