import { allowedWords, formatSize } from '../../words/file-words';
import type { Failure } from '../../domain/failure';
import type { Limits } from '../../domain/limits';
import type { UploadItem } from '../../domain/upload-item';
import { fileProblemWords } from '../../words/attachment-words';
import { failureWords } from '../failure-words';

/** What is wrong with a chosen file, and what to do next; empty without a problem. */
export function uploadProblemWords(item: UploadItem, limits: Limits): string {
  switch (item.state) {
    case 'refused':
      return fileProblemWords(item.problem, limits);
    case 'failed':
      return `“${item.name}” ${failedWords(item.failure, limits)}`;
    case 'missing':
      return `“${item.name}” belum sempat terunggah. Pilih lagi berkas ini, atau hapus dari daftar.`;
    default:
      return '';
  }
}

/** Whether a retry with the same bytes can succeed. */
export function canRetryUpload(item: UploadItem): boolean {
  return item.state === 'failed' && failureWords(item.failure).canRetry;
}

/** Announcement for a change of the list; empty when there is nothing to announce. */
export function uploadNews(before: readonly UploadItem[], now: readonly UploadItem[], limits: Limits): string {
  const known = new Map(before.map((item) => [item.key, item]));
  const sentences = now
    .filter((item) => known.get(item.key)?.state !== item.state)
    .map((item) => (item.state === 'done' ? `“${item.name}” terlampir.` : uploadProblemWords(item, limits)));
  const here = new Set(now.flatMap(({ key, name }) => [`key ${key}`, `name ${name}`]));
  const gone = before.filter(
    // An item with another key and the same name replaces it.
    ({ key, name, state }) =>
      !here.has(`key ${key}`) && !here.has(`name ${name}`) && state !== 'refused' && state !== 'missing',
  );
  return [...sentences, ...gone.map(({ name }) => `“${name}” dihapus dari lampiran.`)].filter(Boolean).join(' ');
}

function failedWords(failure: Failure, limits: Limits): string {
  switch (failure.kind) {
    case 'too-large':
      return `ditolak server karena terlalu besar (batas ${formatSize(limits.fileSize)} per berkas). Hapus, lalu pilih berkas yang lebih kecil.`;
    case 'unsupported':
      return `ditolak server karena jenisnya. Yang diterima: ${allowedWords(limits)}.`;
    case 'session':
      return 'belum terunggah karena sesi Anda telah berakhir. Masuk kembali, lalu tekan Coba lagi.';
    case 'invalid':
      return `ditolak server. ${failure.fields.attachments ?? 'Periksa isi berkas, lalu pilih berkas lain.'}`;
    case 'forbidden':
    case 'missing':
      return 'ditolak server karena Anda tidak berwenang menambah lampiran di sini.';
    default:
      return `belum terunggah: ${failureWords(failure).title.toLowerCase()}. Tekan Coba lagi.`;
  }
}
