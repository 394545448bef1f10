import { failureOf } from '../../../testing/page-samples';
import type { ExportProgress } from '../../domain/export-progress';
import { exportWords } from './export-words';

const running = {
  phase: 'running',
  format: 'excel',
  total: 20_000,
  fetched: 1500,
  written: 1000,
  secondsLeft: null,
} as const;
const finished = {
  phase: 'finished',
  format: 'pdf',
  fileName: 'tiket.pdf',
  rows: 1325,
  expected: 1325,
  changed: false,
} as const;

describe('exportWords', () => {
  const cases: readonly (readonly [ExportProgress, string, string, boolean])[] = [
    [running, 'Menyiapkan Excel', '1.500 dari 20.000 tiket diambil, 1.000 ditulis', false],
    [
      { ...running, secondsLeft: 40 },
      'Menyiapkan Excel',
      '1.500 dari 20.000 tiket diambil, 1.000 ditulis · sisa sekitar 40 detik',
      false,
    ],
    [
      { ...running, secondsLeft: 130 },
      'Menyiapkan Excel',
      '1.500 dari 20.000 tiket diambil, 1.000 ditulis · sisa sekitar 2 menit',
      false,
    ],
    [{ ...running, format: 'monsakti', total: null }, 'Menyiapkan Excel format MONSAKTI', 'Menghitung tiket …', false],
    [{ ...running, format: 'ticket', total: null }, 'Menyiapkan Berkas Tiket', 'Menyusun berkas …', false],
    [
      { ...running, format: 'ticket', total: 3, fetched: 1 },
      'Menyiapkan Berkas Tiket',
      '1 dari 3 lampiran diperiksa',
      false,
    ],
    [finished, 'Unduhan selesai', 'tiket.pdf berisi 1.325 tiket.', false],
    [
      { ...finished, expected: 1330, changed: true },
      'Unduhan selesai',
      'tiket.pdf berisi 1.325 tiket. Data berubah selama pengunduhan: kini ada 1.330 tiket, dan berkas ini mungkin tidak memuat semuanya. Unduh lagi bila Anda memerlukannya.',
      false,
    ],
    [
      { ...finished, changed: true },
      'Unduhan selesai',
      'tiket.pdf berisi 1.325 tiket. Data berubah selama pengunduhan: kini ada 1.325 tiket, dan berkas ini mungkin tidak memuat semuanya. Unduh lagi bila Anda memerlukannya.',
      false,
    ],
    [{ ...finished, format: 'ticket', rows: 1, expected: 1 }, 'Unduhan selesai', 'tiket.pdf', false],
    [
      { phase: 'refused', reason: 'empty', total: 0, limit: 100_000 },
      'Tidak ada yang dapat diunduh',
      'Tidak ada tiket yang sesuai, jadi tidak ada berkas yang dibuat.',
      false,
    ],
    [
      { phase: 'refused', reason: 'too-many', total: 120_000, limit: 100_000 },
      'Terlalu banyak tiket untuk satu berkas',
      'Ada 120.000 tiket, sedangkan satu berkas paling banyak 100.000. Persempit dengan filter, misalnya per triwulan, lalu unduh lagi.',
      false,
    ],
    [
      { phase: 'failed', cause: 'code' },
      'Komponen unduhan gagal dimuat',
      'Daftar tiket tidak terganggu. Periksa sambungan Anda, lalu coba lagi. Bila tetap gagal, muat ulang halaman ini.',
      true,
    ],
    [
      { phase: 'failed', cause: 'writing' },
      'Berkas gagal dibuat',
      'Tidak ada data yang hilang. Coba lagi; bila tetap terjadi, hubungi HAI-DJPb.',
      true,
    ],
    [
      { phase: 'failed', cause: failureOf('server', { status: 503 }) },
      'Unduhan terhenti: Server sedang mengalami gangguan',
      'Tidak ada data yang hilang. Coba lagi beberapa saat kemudian. Bila tetap terjadi, hubungi HAI-DJPb. Kode 503',
      true,
    ],
  ];
  for (const [progress, title, text, canRetry] of cases) {
    it(`says "${title}: ${text.slice(0, 40)}"`, () => {
      expect(exportWords(progress)).toEqual({ title, text, canRetry, icon: jasmine.any(String) as never });
    });
  }
});
