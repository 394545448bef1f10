/** Fig 13; without a number when the backend's answer carried none (F34). */
export function recordedWords(reference: string | null): string {
  const number = reference ? ` dengan nomor tiket ${reference}` : '';
  return `Berhasil menambahkan pertanyaan${number}. Silakan klik Kirim untuk kembali ke Form`;
}
