import type { Satker } from '../../domain/session';

/** `527010 BALAI CONTOH`, as the list offers it. */
export function satkerWords({ code, name }: Satker): string {
  return [code, name].filter(Boolean).join(' ');
}

/** The code that was typed or chosen, or that of the only satker found by this name; empty when it names none. */
export function codeIn(text: string, found: readonly Satker[]): string {
  const wanted = text.trim();
  const named = found.filter((satker) => satkerWords(satker) === wanted || satker.name === wanted);
  const [only, ...others] = named;
  if (only && !others.length) return only.code;
  return /^\d{6}(?!\d)/.exec(wanted)?.[0] ?? '';
}
