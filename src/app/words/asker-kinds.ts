import type { AskerKind } from '../domain/ticket';
import { wordsOfCode } from './words-of-code';

/** Kinds of askers of a transcript (manual, Pendahuluan). */
const ASKER_KINDS = {
  SATKER: 'Satker',
  MAHASISWA: 'Mahasiswa',
  BANK: 'Bank',
  PEMDA: 'Pemda',
  MASYARAKAT: 'Masyarakat umum',
} as const satisfies Readonly<Record<AskerKind, string>>;

export function askerKindWords(code: string): string {
  return wordsOfCode(ASKER_KINDS, code);
}
