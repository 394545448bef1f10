import { normalized } from '../text';
import type { KnownError } from './catalogue';

/** Characters of a text that are searched; more are not read, so that no pattern can block the page. */
export const SEARCHED_LENGTH = 4_000;

/** Characters of a pattern. */
const LONGEST_PATTERN = 300;

/** Characters without width, which come along when a message is copied from a web page. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What takes a message back right before it: `tidak muncul CVR015`. */
const DENIED_BEFORE = /(?:^|[^\p{L}])(?:tidak|tak|tdk|gak|nggak|bukan)(?: (?:lagi|ada|muncul|karena|pernah)){0,2} $/iu;
/** Right behind it: `CVR015 sudah tidak muncul`. */
const DENIED_BEHIND =
  /^[ ,]{0,3}(?:(?:sudah|telah) (?:tidak|tdk|gak) |(?:tidak|tdk|gak) (?:muncul|ada|terjadi|keluar) lagi|(?:sudah|telah) (?:teratasi|beres|selesai|hilang|normal))/i;
/** Within it, before its last word: `OTP tidak terblokir`. */
const DENIED_WITHIN = /(?:^|[^\p{L}])(?:tidak|tak|tdk|gak|nggak|bukan) (?:lagi )?[^ ]+$/iu;
/** A pattern that denies something itself. */
const DENYING = /tidak|tdk|belum|gagal|nol/i;
/** Characters beside a message in which it can be taken back. */
const BESIDE = 40;

/** A text as the patterns expect it: NFKC, single spaces, no invisible characters, at most `SEARCHED_LENGTH` characters. */
export function searchedText(text: string): string {
  // Normalising can lengthen a text eighteenfold, so it is cut before and after.
  const start = normalized(text.slice(0, 2 * SEARCHED_LENGTH));
  return start
    .slice(0, 2 * SEARCHED_LENGTH)
    .replace(INVISIBLE, '')
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
    patterns: error.patterns.map((pattern) => new RegExp(pattern, 'giu')),
  }));
  return (text) => {
    const searched = searchedText(text);
    if (!searched) return [];
    return compiled
      .filter(({ patterns }) => patterns.some((each) => isReported(searched, each)))
      .map(({ error }) => error);
  };
}

/** Whether a text has the message and does not take it back (`sudah tidak terblokir lagi`). */
function isReported(text: string, pattern: RegExp): boolean {
  return Array.from(text.matchAll(pattern)).some(({ 0: message, index }) => {
    const behind = text.slice(index + message.length).slice(0, BESIDE);
    if (DENIED_BEFORE.test(text.slice(Math.max(0, index - BESIDE), index))) return false;
    return DENYING.test(pattern.source) || !(DENIED_BEHIND.test(behind) || DENIED_WITHIN.test(message));
  });
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
