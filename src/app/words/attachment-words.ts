import type { FileProblem } from '../domain/attachments';
import { cleanFileName, extensionOf } from '../domain/file-name';
import { allowedTypes } from '../domain/file-types';
import type { Limits } from '../domain/limits';
import { formatSize } from './file-words';

/** Why a file is not attached, and what to do next. */
export function fileProblemWords(problem: FileProblem, limits: Limits): string {
  const name = `“${cleanFileName(problem.name)}”`;
  const types = allowedTypes(limits).join(', ');
  switch (problem.kind) {
    case 'folder':
      return `${name} adalah folder. Pilih berkas di dalamnya, atau jadikan satu berkas zip.`;
    case 'duplicate':
      return `${name} sudah ada di daftar lampiran, jadi tidak ditambahkan lagi.`;
    case 'too-many':
      return `${name} tidak ditambahkan: paling banyak ${limits.files} berkas. Hapus satu lampiran, atau gabungkan dalam satu zip.`;
    case 'type':
      return `${name} tidak dapat dilampirkan. ${types ? `Pilih berkas berjenis ${types}.` : 'Lampiran tidak diterima di sini.'}`;
    case 'empty':
      return `${name} kosong (0 byte). Buka dan simpan ulang berkasnya, lalu pilih lagi.`;
    case 'too-large':
      return `${name} lebih besar dari ${formatSize(limits.fileSize)}. Perkecil atau bagi berkasnya, lalu pilih lagi.`;
    case 'mismatch':
      return `Isi ${name} tidak sesuai dengan jenis ${extensionOf(cleanFileName(problem.name))}, rusak, atau dilindungi kata sandi. Simpan ulang, lalu pilih lagi.`;
    case 'unreadable':
      return `${name}: berkas tidak terbaca, pilih ulang. Mungkin berkas itu diubah atau dipindahkan setelah dipilih.`;
  }
}

/** Why the attachments prevent sending; null when they do not. Kirim never drops a file silently. */
export function attachmentsProblem(pending: number, failed: number): string | null {
  if (failed > 0) return 'Ada lampiran yang belum terunggah. Coba lagi, pilih ulang, atau hapus lampiran itu.';
  if (pending > 0) return 'Lampiran masih diunggah. Tunggu sampai selesai, lalu lanjutkan.';
  return null;
}
