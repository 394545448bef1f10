/** Words of the success dialog (fig 13); without a number when the response had none (F34). */
export function recordedWords(reference: string | null): string {
  const number = reference ? ` dengan nomor tiket ${reference}` : '';
  return `Berhasil menambahkan pertanyaan${number}. Silakan klik Kirim untuk kembali ke Form`;
}
