/**
 * Words of a code; an unknown code is returned as received. Inherited keys such as `constructor` are unknown, too
 * (F49).
 */
export function wordsOfCode(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
