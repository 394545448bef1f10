import { CLOSING_NOTICE } from '../../compose/feedback/feedback-composition';

export const ANSWERS_YES =
  'Dengan menekan Kirim, Anda menjawab Ya. Bila belum terselesaikan, buka tiketnya lalu balas.';
export const ALL_ANSWER_YES =
  'Dengan menekan Kirim, Anda menjawab Ya untuk setiap tiket yang dicentang. Bila ada yang belum terselesaikan, hilangkan centangnya.';
export const NOT_WAITING = 'Tiket ini tidak lagi menunggu konfirmasi Anda. Buka tiketnya untuk melihat keadaannya.';
export const UNSENT_REPLY =
  'Di tiket ini ada tanggapan Anda yang belum dikirim. Buka tiketnya bila permasalahannya belum terselesaikan.';

/** The notice of fig 22 beside Kirim, with the number of tickets that it closes. */
export function closingNotice(tickets: number): string {
  return `${tickets} tiket akan ditandai Selesai. ${CLOSING_NOTICE}`;
}

/** The outcome of all, once nothing is under way. */
export function outcomeSummary(sent: number, all: number): string {
  if (sent === all) return `Terimakasih atas feedback yang Anda berikan pada ${all} tiket.`;
  return `${sent} dari ${all} tiket sudah dikonfirmasi. Yang lain belum; keterangannya ada di setiap tiket.`;
}
