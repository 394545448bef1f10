import type { Satker } from './session';

/** `527010 BALAI CONTOH`, as the list offers it. */
export function satkerWords({ code, name }: Satker): string {
  return [code, name].filter(Boolean).join(' ');
}

/** The code that the text begins with; empty when it begins with none. */
export function satkerCode(text: string): string {
  return /^\d{6}(?!\d)/.exec(text.trim())?.[0] ?? '';
}

/** The code that was typed or chosen, or that of the only satker found by this name; empty when it names none. */
export function codeIn(text: string, found: readonly Satker[]): string {
  const wanted = text.trim();
  const named = found.filter((satker) => satkerWords(satker) === wanted || satker.name === wanted);
  const [only, ...others] = named;
  return only && !others.length ? only.code : satkerCode(wanted);
}

/** The satker that the text means among those which a search for it has found; null when it means none, or several. */
export function findSatker(text: string, found: readonly Satker[]): Satker | null {
  const code = codeIn(text, found);
  if (code) return found.find((satker) => satker.code === code) ?? null;
  const [only, ...others] = found;
  return only && text.trim() && !others.length ? only : null;
}
