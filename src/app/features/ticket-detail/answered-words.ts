const of = (reference: string): string => (reference ? ` nomor ${reference}` : '');

/** Figs 17 and 26. */
export function answeredWords(reference: string): string {
  return `Berhasil mengirimkan tanggapan terhadap tiket${of(reference)}`;
}

/** Fig 23. */
export function feedbackWords(reference: string): string {
  return `Terimakasih atas feedback yang Anda berikan pada tiket${of(reference)}`;
}
