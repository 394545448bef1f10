/** Words of a code; one that we do not know is shown as it came. Own keys only: `constructor` is unknown too (F49). */
export function wordsIn(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
