const of = (reference: string): string => (reference ? ` nomor ${reference}` : '');

/** Words of the success dialog after a reply (figs 17 and 26). */
export function answeredWords(reference: string): string {
  return `Berhasil mengirimkan tanggapan terhadap tiket${of(reference)}`;
}

/** Words of the success dialog after feedback (fig 23). */
export function feedbackWords(reference: string): string {
  return `Terimakasih atas feedback yang Anda berikan pada tiket${of(reference)}`;
}
