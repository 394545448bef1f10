/** Why a message with these attachments may not leave yet; null when it may. Kirim never drops a file silently. */
export function attachmentsProblem(pending: number, failed: number): string | null {
  if (failed > 0) return 'Ada lampiran yang belum terunggah. Coba lagi, pilih ulang, atau hapus lampiran itu.';
  if (pending > 0) return 'Lampiran masih diunggah. Tunggu sampai selesai, lalu lanjutkan.';
  return null;
}
