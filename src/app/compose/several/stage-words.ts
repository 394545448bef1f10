import type { Sending } from '../../domain/sending';
import { failureCode, failureWords } from '../../ui/failure-words';
import type { Stage } from './several-sending';

/**
 * Where one of several messages stands, and what the user can do; empty before it was sent.
 *
 * @param done what is said once it is stored
 */
export function stageWords(stage: Stage, sending: Sending | null, done: string): string {
  switch (stage) {
    case 'none':
      return '';
    case 'queued':
      return 'Menunggu giliran';
    case 'stopped':
      return 'Belum dikirim';
    case 'sending':
      return 'Mengirim…';
    case 'sent':
      return done;
    case 'checking':
      return 'Sedang diperiksa apakah server sudah menerimanya.';
    case 'uncertain':
      return 'Belum dapat dipastikan apakah sudah diterima. Bila dikirim lagi, tidak tercatat dua kali.';
    case 'not-received':
      return 'Server tidak menerimanya. Kirim lagi.';
    case 'refused':
      return refusedWords(sending);
  }
}

function refusedWords(sending: Sending | null): string {
  const failure = sending?.failure;
  if (!failure) return 'Belum dikirim';
  if (failure.code === 'KEY_REUSED')
    return 'Kiriman sebelumnya sudah diterima. Buka tiketnya untuk melihat keadaannya.';
  if (failure.kind === 'conflict')
    return 'Belum dikirim: tiket ini baru saja berubah. Buka tiketnya, lalu putuskan lagi.';
  const { title } = failureWords(failure);
  const code = failureCode(failure);
  return `Belum dikirim: ${title.charAt(0).toLowerCase()}${title.slice(1)}${code && ` (${code})`}.`;
}
