import { countCharacters, formatCount, isBlank, isEmail } from '../domain/text';

/** Problem of a text that matches no satker. */
export const NO_MATCHING_SATKER = 'Pilih satker dari daftar, atau tulis kodenya (6 angka).';

/** The look-up of a typed satker has failed. */
export const SATKER_NOT_LOOKED_UP =
  'Satker belum dapat dicari. Periksa sambungan Anda, lalu coba lagi, atau tulis kodenya (6 angka).';

/** `12 / 10.000`, the counter of a field. Both numbers are code points. */
export function counterWords(text: string, limit: number): string {
  return `${formatCount(countCharacters(text))} / ${formatCount(limit)}`;
}

/** What is wrong with a required text (F02, F03); null for a valid one. A too long text is never cut. */
export function requiredTextProblem(label: string, text: string, limit: number): string | null {
  return isBlank(text) ? `${label} wajib diisi.` : textProblem(label, text, limit);
}

/** What is wrong with an optional text; null for a valid one. */
export function textProblem(label: string, text: string, limit: number): string | null {
  const excess = countCharacters(text) - limit;
  return excess > 0
    ? `${label} paling banyak ${formatCount(limit)} karakter. Kurangi ${formatCount(excess)} karakter.`
    : null;
}

/** What is wrong with a required e-mail address; null for a valid one. */
export function emailProblem(text: string): string | null {
  return isBlank(text) ? 'Email wajib diisi.' : optionalEmailProblem(text);
}

/** What is wrong with an optional e-mail address; null for a valid or an empty one. */
export function optionalEmailProblem(text: string): string | null {
  if (isBlank(text)) return null;
  return isEmail(text.trim()) ? null : 'Email belum lengkap. Tulis seperti nama@kemenkeu.go.id.';
}
