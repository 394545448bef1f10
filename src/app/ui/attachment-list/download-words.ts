import { type FileKind, fileKind } from '../../domain/attachments';
import { fileKindWords, formatSize } from '../../words/file-words';
import type { WrongFile } from '../../domain/received-file';
import type { Failure } from '../../domain/failure';
import { failureWords } from '../failure-words';

/** Why a download failed, and the next step. Nothing was saved. */
export function downloadFailureWords(name: string, size: number, failure: Failure | WrongFile): string {
  return `“${name}” ${failure.kind === 'wrong-file' ? wrongFileWords(failure, fileKind(name), size) : reason(failure)}`;
}

function wrongFileWords(wrong: WrongFile, kind: FileKind, announced: number): string {
  switch (wrong.reason) {
    case 'message':
      return 'tidak disimpan: server mengirim halaman atau pesan, bukan berkasnya. Mungkin sesi Anda telah berakhir. Masuk kembali, lalu coba lagi.';
    case 'size':
      return `tidak disimpan: yang diterima ${formatSize(wrong.size)}, padahal berkasnya ${formatSize(announced)}. Coba lagi, atau mintalah pengirim melampirkannya lagi.`;
    case 'content':
      return `tidak disimpan: isinya bukan ${fileKindWords(kind)}. Mintalah pengirim melampirkannya lagi.`;
  }
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
