import type { ChoiceProblem } from '../domain/field-problem';

/**
 * Why a field has no options.
 *
 * @param of what the user chooses, in lower case: `tujuan`
 */
export function choiceWords(of: string, problem: NonNullable<ChoiceProblem>): string {
  switch (problem) {
    case 'loading':
      return `Pilihan ${of} masih dimuat.`;
    case 'failed':
      return `Pilihan ${of} belum dapat dimuat.`;
    case 'empty':
      return `Belum ada ${of} yang dapat dipilih.`;
  }
}

/**
 * The problem of a chosen destination; null without one. A draft may have a destination whose list is not there yet.
 *
 * @param offered the codes that can be chosen
 * @param missing why there are none
 */
export function destinationProblem(code: string, offered: readonly string[], missing: ChoiceProblem): string | null {
  if (offered.includes(code)) return null;
  if (offered.length || !missing) return 'Tujuan Pertanyaan wajib dipilih.';
  const next = missing === 'loading' ? 'Tunggu sebentar.' : 'Tekan Coba lagi.';
  return `${choiceWords('tujuan', missing)} ${next}`;
}
