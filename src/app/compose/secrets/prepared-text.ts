/** Longest text that is searched, in UTF-16 code units of the prepared text. */
const LONGEST = 10_000;

const ZERO_WIDTH = /^[\u00ad\u200b-\u200d\u2060\ufeff]$/;
/** Nothing that is wide, special or invisible. */
const PLAIN = /^[\t\n\r -~]*$/;
const DATE = /\b(?:\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{4}([-/])\d{1,2}\2\d{1,2})\b/g;

/** A text as the rules read it, and where each of its code units stands in the typed one. */
export interface PreparedText {
  readonly text: string;
  /** The same with `#` in place of the digits of dates, which are no numbers of a person. */
  readonly withoutDates: string;
  /** Start and end in the typed text, in UTF-16 code units, of a range of the prepared one. */
  readonly range: (start: number, end: number) => readonly [number, number];
}

/** Wide digits as digits, special spaces as spaces, no invisible characters; at most the first 10,000. */
export function prepareText(typed: string): PreparedText {
  const start = typed.slice(0, LONGEST);
  // Most texts are plain already, and reading them character by character takes as long as the whole search.
  if (PLAIN.test(start)) return prepared(start, (from, to) => [from, to]);
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of typed) {
    const end = at + character.length;
    if (!ZERO_WIDTH.test(character)) {
      const plain = character.normalize('NFKC');
      text += plain;
      starts.push(...Array<number>(plain.length).fill(at));
      ends.push(...Array<number>(plain.length).fill(end));
    }
    at = end;
    if (text.length >= LONGEST) break;
  }
  return prepared(text, (from, to) => [starts[from] ?? 0, ends[to - 1] ?? 0]);
}

const prepared = (text: string, range: PreparedText['range']): PreparedText => ({
  text,
  withoutDates: text.replace(DATE, (date) => '#'.repeat(date.length)),
  range,
});
