import type { Failure } from '../../domain/failure';
import { failureWords } from '../failure-words';

/** Why a file did not come, and the next step; nothing was saved in its place. */
export function downloadFailureWords(name: string, failure: Failure): string {
  return `“${name}” ${reason(failure)}`;
}

function reason(failure: Failure): string {
  switch (failure.kind) {
    case 'forbidden':
    case 'missing':
      return 'tidak ditemukan atau bukan untuk akun Anda. Mintalah pengirim melampirkannya lagi.';
    case 'malformed':
      return 'kosong atau rusak di server, jadi tidak disimpan. Coba lagi, atau mintalah pengirim melampirkannya lagi.';
    case 'unsupported':
      return 'bukan gambar yang dapat ditampilkan. Unduh berkasnya untuk membukanya di komputer Anda.';
    case 'session':
      return 'belum dapat diambil karena sesi Anda telah berakhir. Masuk kembali, lalu coba lagi.';
    default:
      return `belum dapat diambil: ${failureWords(failure).title.toLowerCase()}. Coba lagi.`;
  }
}
