import { pick } from '../seeded-random';
import type { Move } from './planned-move';

type Words = readonly [string, ...string[]];

/** The first text of `ask-back` is the one of fig 16, the first text of `finish` the one of fig 27. */
const WORDS: Readonly<Record<Move, Words>> = {
  'ask-back': [
    'silakan coba lakukan clear cache',
    'Mohon dikirimkan tangkapan layar pesan kesalahannya beserta nomor dokumennya.',
    'Apakah kendala masih muncul setelah keluar lalu masuk kembali ke SAKTI?',
  ],
  finish: [
    'Sudah dilakukan perbaikan',
    'Permintaan sudah kami proses. Silakan dicek kembali, terima kasih.',
    'Data sudah sesuai di sisi kami. Silakan unduh ulang pada SAKTI.',
  ],
  forward: ['Kendala ini memerlukan perbaikan di aplikasi pusat, kami teruskan ke HAI-DJPb.'],
  'hai-ask-back': [
    'Mohon informasi peramban yang dipakai dan waktu kejadian, agar log dapat kami telusuri.',
    'Mohon lampirkan ADK atau berkas yang gagal diunggah.',
  ],
  'satker-reply': [
    'Berikut data yang diminta. Mohon ditindaklanjuti, terima kasih.',
    'Sudah kami coba, kendala masih muncul. Mohon arahan selanjutnya.',
  ],
  'satker-confirm': ['Terima kasih, masalah selesai.', 'Jawaban jelas, terima kasih.'],
  'hai-finish': [
    'Perbaikan sudah dirilis di SAKTI. Silakan dicoba kembali.',
    'Data referensi sudah diperbarui, transaksi dapat dilanjutkan.',
  ],
};

/** The text of a move. The first `ask-back` of a thread has the text of fig 16. */
export function textFor(move: Move, threadLength: number, seed: number): string {
  if (threadLength <= 1 && move === 'ask-back') return WORDS[move][0];
  return pick(WORDS[move], seed, threadLength);
}
