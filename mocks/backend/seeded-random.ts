/**
 * A repeatable substitute for random numbers: the same seeds give the same number below 2^32 (finaliser of murmur3).
 */
export function hash(...seeds: readonly number[]): number {
  let h = 0x9e3779b9;
  for (const seed of seeds) {
    h = Math.imul(h ^ seed, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
}

/** A number from 0 up to, not including, 1. */
export const fraction = (...seeds: readonly number[]): number => hash(...seeds) / 2 ** 32;

export function pick<T>(choices: readonly [T, ...T[]], ...seeds: readonly number[]): T {
  return choices[hash(...seeds) % choices.length] ?? choices[0];
}

/** Turns a text into a seed. */
export function textSeed(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/**
 * An id that is unique and does not show `n`: multiplication by an odd number modulo 2^32 never maps two numbers to the
 * same one.
 */
export const opaqueId = (prefix: string, n: number): string =>
  prefix + (Math.imul(n + 1, 0x9e3779b1) >>> 0).toString(36).padStart(7, '0');

const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A number such as `20240314-ZGEAK9`: a day and six characters. */
export function haiDjpbNumber(isoDay: string, seed: number): string {
  const tail = Array.from({ length: 6 }, (_, i) => LETTERS[hash(seed, i) % LETTERS.length]).join('');
  return `${isoDay.replaceAll('-', '')}-${tail}`;
}
