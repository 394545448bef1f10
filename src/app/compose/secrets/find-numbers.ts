import { isOfficeContact, nearestLabel } from './nearest-label';
import { digitsOf, numberKind, type NumberKind } from './number-kind';

/** A kind and its range in the prepared text, in UTF-16 code units. */
export interface Found<Kind> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
}

/** A number touches no letter, digit, underscore or slash: codes such as `00123A/527010` fall out by themselves. */
const NUMBER = /(?<![\p{L}\p{N}_/])\+?\d+(?:[.-]\d+)*(?![\p{L}\p{N}_/]|[.-]\p{L})/gu;

/** More digits than any number of a person has: a code. */
const MOST_DIGITS = 20;

/** Digits of a part that may be one of several with spaces between them. */
const MOST_DIGITS_OF_PART = 8;

interface Part {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers of a person; `text` is a prepared text without dates. */
export function findNumbers(text: string): Found<NumberKind>[] {
  const kindOf = ({ written, start }: Part) => numberKind(written, nearestLabel(text, start));
  return groups(partsOf(text), text).flatMap((group) => {
    const { start } = group[0];
    const end = group.at(-1)?.end ?? start;
    const whole = { written: text.slice(start, end), start, end };
    const kindOfWhole = kindOf(whole);
    const parts = kindOfWhole ? [whole] : group;
    return parts.flatMap((part) => {
      // The labels of a number take most of the search.
      const kind = part === whole || group.length === 1 ? kindOfWhole : kindOf(part);
      const isOffices = kind === 'phone' && isOfficeContact(text, part.start);
      return kind && kind !== 'civil-servant' && !isOffices ? [{ kind, start: part.start, end: part.end }] : [];
    });
  });
}

function partsOf(text: string): Part[] {
  return [...text.matchAll(NUMBER)]
    .map((match) => ({ written: match[0], start: match.index, end: match.index + match[0].length }))
    .filter(({ written }) => digitsOf(written).length <= MOST_DIGITS);
}

/** Parts with one space between them may be one number: `3171 9901 0190 9999`, `+62 812-0000-0002`. */
function groups(parts: readonly Part[], text: string): [Part, ...Part[]][] {
  const all: [Part, ...Part[]][] = [];
  for (const part of parts) {
    const group = all.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, part, text)) group.push(part);
    else all.push([part]);
  }
  return all;
}

function continues(before: Part, part: Part, text: string): boolean {
  if (part.start !== before.end + 1 || text[before.end] !== ' ') return false;
  const isShort = ({ written }: Part): boolean => digitsOf(written).length <= MOST_DIGITS_OF_PART;
  return before.written === '+62' || (isShort(before) && isShort(part));
}
