import type { Failure } from '../../domain/failure';
import type { FormKind } from '../../domain/form-key';
import type { Sending } from '../../domain/sending';
import { failureCode, failureWords } from '../../ui/failure-words';
import type { IconName } from '../../ui/icon/icons';

export interface SendWords {
  readonly icon: IconName;
  readonly title: string;
  /** For `fillHostWords`. */
  readonly text: string;
}

const TEXT_SAFE = 'Tulisan Anda tidak hilang.';

/** A claim that the ticket had moved away from; most have no text. */
const NOTHING_CHANGED = 'Belum ada yang Anda ubah; catatan Anda, bila ada, tidak hilang. Ulangi bila tetap perlu.';

/**
 * State of a message, that its text is kept, and the next step; null for a message that is being sent or was sent.
 *
 * @param form kind of the form that sends it
 */
export function sendWords(sending: Sending | null, form: FormKind = 'reply'): SendWords | null {
  switch (sending?.status) {
    case 'checking':
      return {
        icon: 'hourglass',
        title: 'Status belum pasti',
        text: `Jawaban server belum datang. Kami sedang memeriksa apakah kiriman Anda sudah diterima. ${TEXT_SAFE}`,
      };
    case 'uncertain':
      return {
        icon: 'info',
        title: 'Status belum pasti',
        text: `Kami belum dapat memastikan apakah kiriman Anda diterima. ${TEXT_SAFE} Periksa lagi sesaat lagi; bila Anda mengirimnya lagi, isian yang sama tidak tercatat dua kali.`,
      };
    case 'not-received':
      return {
        icon: 'error',
        title: 'Belum terkirim',
        text: `Server tidak menemukan kiriman Anda. ${TEXT_SAFE} Kirim lagi bila isinya masih sesuai.`,
      };
    case 'refused':
      return sending.failure && refusalWords(sending.failure, sending.ticket?.reference ?? '', form);
    default:
      return null;
  }
}

/** The ticket was read again while the user was writing. */
export const OUTDATED: SendWords = {
  icon: 'refresh',
  title: 'Tiket ini baru saja berubah',
  text: `${TEXT_SAFE} Baca perubahannya; pilihan yang baru tampil setelah Anda menekan Mengerti.`,
};

function refusalWords(failure: Failure, recorded: string, form: FormKind): SendWords {
  if (failure.kind === 'offline') {
    return {
      icon: 'offline',
      title: 'Tidak ada sambungan internet',
      text: `Belum terkirim. ${TEXT_SAFE} Kirim lagi setelah tersambung; tidak ada yang terkirim dengan sendirinya.`,
    };
  }
  if (failure.code === 'TICKET_CLOSED') {
    return {
      icon: 'lock',
      title: 'Tiket ini sudah ditutup',
      text: 'Tiket ditutup sebelum kiriman Anda sampai, jadi tidak dapat ditanggapi lagi. Salin tulisan Anda bila masih diperlukan, misalnya untuk tiket baru.',
    };
  }
  if (failure.code === 'KEY_REUSED') {
    const earlier = recorded ? `tercatat sebagai ${recorded}` : 'tercatat';
    return {
      icon: 'info',
      title: 'Kiriman sebelumnya sudah diterima',
      text: `Isian ini sudah pernah dikirim dan ${earlier}. Tulisan yang sekarang berbeda dan belum terkirim. ${TEXT_SAFE}`,
    };
  }
  if (failure.code === 'CLAIMED') {
    return {
      icon: 'refresh',
      title: 'Tiket ini baru saja diambil petugas lain',
      text: NOTHING_CHANGED,
    };
  }
  if (failure.kind === 'conflict') {
    return {
      icon: 'refresh',
      title: 'Tiket ini baru saja berubah',
      text:
        form === 'claim'
          ? NOTHING_CHANGED
          : `Belum terkirim. ${TEXT_SAFE} Baca perubahannya, lalu kirim lagi bila tulisan Anda masih sesuai.`,
    };
  }
  if (failure.kind === 'session') {
    return {
      icon: 'lock',
      title: 'Sesi Anda telah berakhir',
      text: `Belum terkirim. ${TEXT_SAFE} Masuk kembali melalui {portal}, lalu kirim lagi.`,
    };
  }
  if (failure.kind === 'forbidden' || failure.kind === 'missing') {
    return {
      icon: 'lock',
      title: 'Anda tidak berwenang mengirim ini',
      text: 'Belum terkirim. Tulisan Anda tidak hilang; salin bila masih diperlukan.',
    };
  }
  const { icon, title, text } = failureWords(failure);
  const code = failureCode(failure);
  return { icon, title, text: `Belum terkirim. ${text}${code && ` (${code})`}` };
}
