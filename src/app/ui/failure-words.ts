import { type Failure, type FailureKind, NOT_ALLOWED } from '../domain/failure';
import type { IconName } from './icon/icons';

/** Words for a failure: what happened, that nothing was lost, and what to do next. */
export interface FailureWords {
  readonly title: string;
  /** For `fillHostWords`. */
  readonly text: string;
  readonly icon: IconName;
  /** Whether a retry can succeed. */
  readonly canRetry: boolean;
}

const DATA_SAFE = 'Tidak ada data yang hilang.';

const WORDS: Readonly<Record<FailureKind, FailureWords>> = {
  offline: {
    title: 'Tidak ada sambungan internet',
    text: `${DATA_SAFE} Periksa sambungan Anda, lalu coba lagi.`,
    icon: 'offline',
    canRetry: true,
  },
  unreachable: {
    title: 'Server tidak dapat dihubungi',
    text: `${DATA_SAFE} Sambungan ke server terputus. Periksa jaringan Anda, lalu coba lagi.`,
    icon: 'offline',
    canRetry: true,
  },
  timeout: {
    title: 'Server terlalu lama menjawab',
    text: `${DATA_SAFE} Sambungan mungkin sedang lambat. Coba lagi beberapa saat kemudian.`,
    icon: 'schedule',
    canRetry: true,
  },
  session: {
    title: 'Sesi Anda telah berakhir',
    text: `${DATA_SAFE} Masuk kembali melalui {portal}, lalu coba lagi.`,
    icon: 'lock',
    canRetry: true,
  },
  forbidden: {
    title: 'Anda tidak berwenang membuka data ini',
    text: 'Data tidak ditemukan atau bukan untuk akun Anda. Hubungi HAI-DJPb bila hal ini tidak seharusnya terjadi.',
    icon: 'lock',
    canRetry: false,
  },
  missing: {
    title: 'Anda tidak berwenang membuka data ini',
    text: 'Data tidak ditemukan atau bukan untuk akun Anda. Hubungi HAI-DJPb bila hal ini tidak seharusnya terjadi.',
    icon: 'lock',
    canRetry: false,
  },
  conflict: {
    title: 'Data telah berubah',
    text: `${DATA_SAFE} Data ini baru saja diubah di tempat lain. Muat ulang untuk melihat keadaan terbaru.`,
    icon: 'refresh',
    canRetry: true,
  },
  'too-large': {
    title: 'Kiriman terlalu besar',
    text: `${DATA_SAFE} Kurangi ukuran atau jumlah lampiran, lalu kirim lagi.`,
    icon: 'error',
    canRetry: false,
  },
  unsupported: {
    title: 'Jenis berkas tidak diterima',
    text: `${DATA_SAFE} Ganti lampiran dengan jenis berkas yang diizinkan, lalu kirim lagi.`,
    icon: 'error',
    canRetry: false,
  },
  invalid: {
    title: 'Isian belum dapat diterima',
    text: `${DATA_SAFE} Periksa isian yang ditandai, lalu kirim lagi.`,
    icon: 'error',
    canRetry: false,
  },
  'rate-limited': {
    title: 'Terlalu banyak permintaan',
    text: `${DATA_SAFE} Tunggu sebentar, lalu coba lagi.`,
    icon: 'hourglass',
    canRetry: true,
  },
  server: {
    title: 'Server sedang mengalami gangguan',
    text: `${DATA_SAFE} Coba lagi beberapa saat kemudian. Bila tetap terjadi, hubungi HAI-DJPb.`,
    icon: 'error',
    canRetry: true,
  },
  malformed: {
    title: 'Jawaban server tidak dapat dibaca',
    text: `${DATA_SAFE} Coba lagi beberapa saat kemudian. Bila tetap terjadi, hubungi HAI-DJPb.`,
    icon: 'error',
    canRetry: true,
  },
  internal: {
    title: 'Terjadi kesalahan pada HAI-CSO',
    text: `${DATA_SAFE} Coba lagi. Bila tetap terjadi, muat ulang halaman dan hubungi HAI-DJPb.`,
    icon: 'error',
    canRetry: true,
  },
  unconfirmed: {
    title: 'Akun Anda belum dapat dipastikan',
    text: `${DATA_SAFE} Server belum dapat memastikan akun Anda. Coba lagi beberapa saat kemudian.`,
    icon: 'lock',
    canRetry: true,
  },
};

/** The same words for 403 and 404, so that a guessed URL does not reveal whether a ticket exists (F53). */
export function failureWords({ kind }: Pick<Failure, 'kind'>): FailureWords {
  return WORDS[kind];
}

const NOT_READ: FailureWords = {
  title: 'Data belum dapat dimuat',
  text: `${DATA_SAFE} Coba lagi beberapa saat kemudian. Bila tetap terjadi, hubungi HAI-DJPb.`,
  icon: 'error',
  canRetry: true,
};

/** The role has no access. Known before any request, so a retry cannot succeed. */
const NOT_FOR_THIS_ROLE: FailureWords = {
  title: 'Anda tidak berwenang membuka halaman ini',
  text: 'Halaman ini bukan untuk peran akun Anda. Kembali ke Daftar Tiket, atau hubungi HAI-DJPb bila peran Anda seharusnya berbeda.',
  icon: 'lock',
  canRetry: false,
};

/** The list, the recap and the session always exist, so a 404 is a fault of the server. */
const NOT_FOUND: FailureWords = {
  title: 'Layanan tidak ditemukan di server',
  text: `${DATA_SAFE} Layanan mungkin sedang dipelihara. Coba lagi beberapa saat kemudian. Bila tetap terjadi, hubungi HAI-DJPb.`,
  icon: 'error',
  canRetry: true,
};

/** Failures that describe a sent message. They make no sense for a read. */
const ABOUT_SENDING: readonly FailureKind[] = ['too-large', 'unsupported', 'invalid'];

/** What was read: one ticket, or a service for all users of a role. */
export type Read = 'ticket' | 'service';

/** Words for the failure of a read. A role may get a service back, but never another satker's ticket. */
export function readFailureWords(failure: Failure, read: Read = 'service'): FailureWords {
  const { kind } = failure;
  if (failure === NOT_ALLOWED) return NOT_FOR_THIS_ROLE;
  if (ABOUT_SENDING.includes(kind)) return NOT_READ;
  if (read === 'ticket') return WORDS[kind];
  return kind === 'missing' ? NOT_FOUND : { ...WORDS[kind], canRetry: true };
}

/** Code for the help desk: `Kode 503`; empty without a response. */
export function failureCode({ status, code }: Pick<Failure, 'status' | 'code'>): string {
  if (status === null) return '';
  return code === null ? `Kode ${status}` : `Kode ${status} ${code}`;
}
