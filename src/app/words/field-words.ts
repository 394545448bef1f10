import { countCharacters, formatCount, isBlank, isEmail } from '../domain/text';

/** Said of a text that names no satker. */
export const NAMES_NO_SATKER = 'Pilih satker dari daftar, atau tulis kodenya (6 angka).';

/** `12 / 10.000`, beside a field while one types; both in characters (code points). */
export function counterWords(text: string, limit: number): string {
  return `${formatCount(countCharacters(text))} / ${formatCount(limit)}`;
}

/** What is wrong with a required text (F02, F03); null when nothing is. Nothing is ever cut for the writer. */
export function requiredTextProblem(label: string, text: string, limit: number): string | null {
  return isBlank(text) ? `${label} wajib diisi.` : textProblem(label, text, limit);
}

/** What is wrong with an optional text; null when nothing is. */
export function textProblem(label: string, text: string, limit: number): string | null {
  const excess = countCharacters(text) - limit;
  return excess > 0
    ? `${label} paling banyak ${formatCount(limit)} karakter. Kurangi ${formatCount(excess)} karakter.`
    : null;
}

/** What is wrong with the asker's e-mail address; null when nothing is. */
export function emailProblem(text: string): string | null {
  return isBlank(text) ? 'Email wajib diisi.' : optionalEmailProblem(text);
}

/** The same for an asker who may have none. */
export function optionalEmailProblem(text: string): string | null {
  if (isBlank(text)) return null;
  return isEmail(text.trim()) ? null : 'Email belum lengkap. Tulis seperti nama@kemenkeu.go.id.';
}
