import type { DestinationCode } from '../domain/ticket';
import { wordsOfCode } from './words-of-code';

/** Tujuan Pertanyaan in the order of figs 11-12. */
const DESTINATIONS = {
  PERBENDAHARAAN: 'Layanan Perbendaharaan-KPPN',
  REVISI_DIPA_HIBAH: 'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB',
  PINJAMAN_HIBAH: 'Layanan Pinjaman dan Hibah-KPPN Khusus Pinjaman dan Hibah',
  SPM_KP: 'Konsultasi SPM-KP KPP Jakarta - KPPN',
} as const satisfies Readonly<Record<DestinationCode, string>>;

export const DESTINATION_CODES = Object.keys(DESTINATIONS) as readonly DestinationCode[];

export function destinationWords(code: string): string {
  return wordsOfCode(DESTINATIONS, code);
}

/** A destination with the office that it resolves to; without the office if the destination's words name it. */
export function destinationAt(destination: string, office: string): string {
  return namesOffice(destination, office) ? destination : `${destination} · ${office}`;
}

/** Whether the words of a destination contain the office's name. */
export function namesOffice(destination: string, office: string): boolean {
  return destination.toLowerCase().includes(office.trim().toLowerCase());
}
