import type { Scenario } from './scenario';

/** Payment orders for tax refunds: only a tax office asks about them. */
export const SPM_KP: readonly Scenario[] = [
  {
    destination: 'SPM_KP',
    subject: 'SPM-KP {spm} ditolak: NPWP penerima tidak valid',
    question:
      'SPM-KP {spm} atas SKPLB masa {bulan} ditolak karena NPWP penerima tidak valid, padahal NPWP masih aktif.',
    askBack: 'Mohon kirimkan salinan SKPKPP dan SKPLB-nya.',
    reply: 'Salinan kami lampirkan.',
    answer: 'NPWP 16 digit sudah dipadankan. Silakan ajukan ulang SPM-KP.',
  },
  {
    destination: 'SPM_KP',
    subject: 'SP2D atas SPM-KP {spm} belum terbit',
    question:
      'SPM-KP {spm} sudah kami kirim kemarin, SP2D belum terbit sedangkan jangka waktu pengembalian berakhir {tanggal}.',
    file: 'tanda-terima-spm-kp.pdf',
    askBack: 'Apakah specimen tanda tangan pejabat pengganti sudah disampaikan?',
    reply: 'Specimen sudah kami antar ke loket pagi ini.',
    answer: 'SP2D terbit hari ini, nomor {sp2d}.',
  },
  {
    destination: 'SPM_KP',
    subject: 'Retur SP2D pengembalian pajak, rekening wajib pajak ditutup',
    question: 'SP2D {sp2d} diretur karena rekening wajib pajak sudah ditutup. Bagaimana perbaikannya?',
    askBack: 'Mohon surat pernyataan rekening baru dari wajib pajak.',
    reply: 'Surat pernyataan kami lampirkan.',
    answer: 'Ralat rekening sudah diproses, dana disalurkan ke rekening baru.',
  },
];
