import { parseInstant } from '../../domain/instant';

/**
 * Reads an instant as ISO 8601 in UTC; null for an unreadable one (F47). A time without an offset is unreadable,
 * because the zone of the backend is unknown, and `-` is better than a wrong hour.
 */
export function readInstant(value: unknown): string | null {
  const ms = typeof value === 'string' ? parseInstant(asIso(value)) : null;
  return ms === null ? null : new Date(ms).toISOString();
}

/** Corrects database formats: a space instead of `T`, `+0700` instead of `+07:00`. */
function asIso(text: string): string {
  return text
    .trim()
    .replace(/^(\S{10}) /, '$1T')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
}
