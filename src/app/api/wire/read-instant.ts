import { parseInstant } from '../../domain/instant';

/**
 * An instant as ISO 8601 in UTC; null for what is none (F47). A time without an offset is none: whether a backend means
 * Jakarta, Jayapura or UTC by it cannot be known, and a wrong hour is worse than `-`.
 */
export function readInstant(value: unknown): string | null {
  const ms = typeof value === 'string' ? parseInstant(asIso(value)) : null;
  return ms === null ? null : new Date(ms).toISOString();
}

/** What databases write: a space for the `T`, `+0700` for `+07:00`. */
function asIso(text: string): string {
  return text
    .trim()
    .replace(/^(\S{10}) /, '$1T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}
