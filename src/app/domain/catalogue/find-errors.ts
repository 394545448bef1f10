import { normalized } from '../text';
import type { KnownError } from './catalogue';

/** Characters of a text that are searched; more are not read, so that no pattern can block the page. */
export const SEARCHED_LENGTH = 4_000;

/** Characters of a pattern. */
const LONGEST_PATTERN = 300;

/** A text as the patterns expect it: NFKC, single spaces, at most `SEARCHED_LENGTH` characters. */
export function searchedText(text: string): string {
  // Normalising can lengthen a text eighteenfold, so it is cut before and after.
  const start = normalized(text.slice(0, 2 * SEARCHED_LENGTH));
  return start
    .slice(0, 2 * SEARCHED_LENGTH)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SEARCHED_LENGTH);
}

/** Finds the known errors in a text, in the order of the catalogue. */
export type ErrorFinder = (text: string) => readonly KnownError[];

/** Many fields ask for the finder of the same list, and compiling its patterns takes longer than a search. */
const finders = new WeakMap<readonly KnownError[], ErrorFinder>();

/** The finder of a list of errors, whose patterns are compiled once. */
export function errorFinder(errors: readonly KnownError[]): ErrorFinder {
  const finder = finders.get(errors) ?? compiledFinder(errors);
  finders.set(errors, finder);
  return finder;
}

function compiledFinder(errors: readonly KnownError[]): ErrorFinder {
  const compiled = errors.map((error) => ({
    error,
    patterns: error.patterns.map((pattern) => new RegExp(pattern, 'iu')),
  }));
  return (text) => {
    const searched = searchedText(text);
    if (!searched) return [];
    return compiled.filter(({ patterns }) => patterns.some((each) => each.test(searched))).map(({ error }) => error);
  };
}

/**
 * What makes a pattern unsafe: a quantifier over a quantified group or over a class without a limit, which can take
 * exponential or quadratic time. Null for a safe one.
 */
export function patternProblem(pattern: string): string | null {
  if (pattern.length > LONGEST_PATTERN) return `lebih dari ${LONGEST_PATTERN} karakter`;
  if (/\([^)]*[+*}][^)]*\)[+*{]/.test(pattern)) return 'pengulangan bersarang';
  if (/(?:\.|\\[wdsWDS]|\])[+*]|\{\d+,\}/.test(pattern)) return 'pengulangan tanpa batas';
  try {
    return new RegExp(pattern, 'iu').test('') ? 'cocok dengan teks kosong' : null;
  } catch {
    return 'bukan ungkapan reguler yang sah';
  }
}
