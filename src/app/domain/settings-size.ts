import type { Preferences } from './session';

/** Bytes of all settings of one user, as JSON in UTF-8 (beyond.md, section 5, Preferences). */
export const MOST_SETTINGS = 65_536;

/** Bytes of these that are left to read marks, closed notices, columns and switches, which the app bounds itself. */
const LEFT_TO_APP = 16_384;

/** Settings that grow with what a person adds. Any other one may use the whole of the settings. */
const ADDED_BY_PERSON: ReadonlySet<string> = new Set(['answers', 'views']);

/** Settings that the app writes without a gesture of its user, or that have a fixed size. */
const BOUNDED: ReadonlySet<string> = new Set(['readMarks', 'notices', 'exportColumns', 'singleKeys', 'notifications']);

/**
 * Whether settings with a changed key may be sent. What a person adds may fill 48 kB, so that read marks and closed
 * notices always find their place. A change that makes the settings no larger is always sent.
 *
 * @param key the setting that has changed
 */
export function fitsSettings(key: string, next: Preferences, before: Preferences): boolean {
  const size = sizeOf(next);
  if (size <= sizeOf(before)) return true;
  if (size > MOST_SETTINGS) return false;
  const added = Object.entries(next).filter(([name]) => !BOUNDED.has(name));
  return !ADDED_BY_PERSON.has(key) || sizeOf(Object.fromEntries(added)) <= MOST_SETTINGS - LEFT_TO_APP;
}

const sizeOf = (settings: Preferences): number => new TextEncoder().encode(JSON.stringify(settings)).length;
