/** Words of the success dialog after a reply (figs 17 and 26); the reference may be empty. */
export function answeredWords(reference: string): string {
  return `Berhasil mengirimkan tanggapan terhadap tiket${reference ? ` nomor ${reference}` : ''}`;
}
