import type { MethodCode } from '../domain/ticket';
import { wordsOfCode } from './words-of-code';

/** Metode in the order of forms and filters (figs 16, 21). */
const METHODS = {
  MONSAKTI: 'Diinput pada MONSAKTI Satker/KPPN',
  TATAP_MUKA: 'Tatap Muka',
  TELEPON: 'Telepon',
  WHATSAPP: 'WhatsApp',
  SUREL: 'Surel',
  KONFERENSI_VIDEO: 'Konferensi Video',
} as const satisfies Readonly<Record<MethodCode, string>>;

export const METHOD_CODES = Object.keys(METHODS) as readonly MethodCode[];

export function methodWords(code: string): string {
  return wordsOfCode(METHODS, code);
}
