/** Where two texts differ, in UTF-16 code units: `before` from `start` to `end` became `inserted`. */
export interface TextDifference {
  readonly start: number;
  readonly end: number;
  readonly inserted: string;
}

/** The one range that turns a text into another; it halves no character. */
export function textDifference(before: string, after: string): TextDifference {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (isSecondHalf(before, start) || isSecondHalf(after, start)) start--;
  let same = 0;
  while (same < most - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  if (isSecondHalf(before, before.length - same) || isSecondHalf(after, after.length - same)) same--;
  return { start, end: before.length - same, inserted: after.slice(start, after.length - same) };
}

const isSecondHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));
