import type { Satker } from './session';

/** Code and name in the list of suggestions: `527010 BALAI CONTOH`. */
export function satkerWords({ code, name }: Satker): string {
  return [code, name].filter(Boolean).join(' ');
}

/** Whether the text is part of code or name, in any case, as `GET satkers` searches. */
export function matchesSatker(satker: Satker, text: string): boolean {
  return satkerWords(satker).toLowerCase().includes(text.trim().toLowerCase());
}

/** The six-digit code at the start of the text; empty when there is none. */
export function satkerCode(text: string): string {
  return /^\d{6}(?!\d)/.exec(text.trim())?.[0] ?? '';
}

/** The code that the text contains, or that of the only satker of `found` with this name; empty when there is none. */
export function codeIn(text: string, found: readonly Satker[]): string {
  const wanted = text.trim();
  const named = found.filter((satker) => satkerWords(satker) === wanted || satker.name === wanted);
  const [only, ...others] = named;
  return only && !others.length ? only.code : satkerCode(wanted);
}

/** The satker of `found` (the results of a search for the text) that the text names; null for none, or for several. */
export function findSatker(text: string, found: readonly Satker[]): Satker | null {
  const code = codeIn(text, found);
  if (code) return found.find((satker) => satker.code === code) ?? null;
  const [only, ...others] = found;
  return only && text.trim() && !others.length ? only : null;
}
