import type { AskerKind } from './officer';
import type { DestinationCode, MethodCode, Rating } from './ticket';

const METHODS: Readonly<Record<MethodCode, string>> = {
  MONSAKTI: 'Diinput pada MONSAKTI Satker/KPPN',
  TATAP_MUKA: 'Tatap Muka',
  TELEPON: 'Telepon',
  WHATSAPP: 'WhatsApp',
  SUREL: 'Surel',
  KONFERENSI_VIDEO: 'Konferensi Video',
};

const ASKER_KINDS: Readonly<Record<AskerKind, string>> = {
  SATKER: 'Satker',
  MAHASISWA: 'Mahasiswa',
  BANK: 'Bank',
  PEMDA: 'Pemda',
  MASYARAKAT: 'Masyarakat umum',
};

const DESTINATIONS: Readonly<Record<DestinationCode, string>> = {
  PERBENDAHARAAN: 'Layanan Perbendaharaan-KPPN',
  REVISI_DIPA_HIBAH: 'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB',
  PINJAMAN_HIBAH: 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah',
  SPM_KP: 'Konsultasi SPM-KP KPP Jakarta - KPPN',
};

export const METHOD_CODES: readonly MethodCode[] = Object.keys(METHODS) as MethodCode[];
export const DESTINATION_CODES: readonly DestinationCode[] = Object.keys(DESTINATIONS) as DestinationCode[];
export const ASKER_KIND_CODES: readonly AskerKind[] = Object.keys(ASKER_KINDS) as AskerKind[];

const RATINGS: Readonly<Record<Rating, string>> = {
  HELPFUL: 'Membantu',
  NEUTRAL: 'Netral',
  NOT_HELPFUL: 'Tidak Membantu',
};

/** Metode (figs 16, 21); an unknown code is shown as it came, here and below. */
export function methodWords(code: string): string {
  return wordsIn(METHODS, code);
}

/** Who asked a transcript's question (manual, Pendahuluan). */
export function askerKindWords(code: string): string {
  return wordsIn(ASKER_KINDS, code);
}

/** Tujuan Pertanyaan (figs 11-12). */
export function destinationWords(code: string): string {
  return wordsIn(DESTINATIONS, code);
}

/** A destination beside the office that it resolves to: once, where the destination already names that office. */
export function destinationAt(destination: string, office: string): string {
  return namesOffice(destination, office) ? destination : `${destination} · ${office}`;
}

/** Whether the words of a destination hold the name of the office. */
export function namesOffice(destination: string, office: string): boolean {
  return destination.toLowerCase().includes(office.trim().toLowerCase());
}

/** Feedback (fig 22). */
export function ratingWords(code: string): string {
  return wordsIn(RATINGS, code);
}

/** Own keys only: a code called `constructor` is a code that we do not know (F49). */
function wordsIn(words: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? code) : code;
}
