import type { Scenario } from './scenario';

/** Reconciliation, treasurers, supplies and assets. */
export const REPORTING: readonly Scenario[] = [
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Rekonsiliasi {bulan}: TDK pagu belanja di MONSAKTI',
    question:
      'Pada rekonsiliasi {bulan} muncul transaksi dalam konfirmasi (TDK) pagu akun {akun}. Di SAKTI pagu sudah sesuai DIPA terakhir.',
    askBack: 'Mohon pastikan modul penganggaran sudah validasi DIPA revisi terakhir.',
    reply: 'Sudah divalidasi, TDK masih sama.',
    answer: 'TDK hilang setelah proses sinkronisasi malam. Silakan cek kembali dan unduh SHR.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'e-Rekon: selisih kas di bendahara pengeluaran {bulan}',
    question: 'Saldo kas di bendahara pengeluaran pada neraca berbeda Rp350.000 dengan LPJ bendahara bulan {bulan}.',
    file: 'lpj-bendahara.pdf',
    askBack: 'Apakah ada kuitansi UP yang belum direkam pada modul bendahara?',
    reply: 'Ada satu kuitansi, sudah kami rekam.',
    answer: 'Setelah kuitansi direkam, jalankan posting ulang GLP lalu bentuk LPJ kembali.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'LPJ bendahara {bulan} tidak dapat dikirim, saldo awal berbeda',
    topic: { code: 'lpj-bendahara', name: 'LPJ bendahara' },
    due: 'lpj-bendahara',
    question: 'Saat mengirim LPJ {bulan} muncul pesan saldo awal tidak sama dengan saldo akhir bulan sebelumnya.',
    askBack: 'Apakah LPJ bulan sebelumnya pernah dibatalkan?',
    reply: 'Pernah, untuk memperbaiki data pajak.',
    answer: 'LPJ bulan sebelumnya sudah kami setujui kembali. Silakan kirim LPJ {bulan}.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Jurnal tidak lazim pada laporan operasional {bulan}',
    question: 'MONSAKTI menampilkan akun {akun} sebagai jurnal tidak lazim. Mohon petunjuk koreksinya.',
    askBack: 'Mohon kirimkan buku besar akun tersebut.',
    reply: 'Buku besar kami lampirkan.',
    answer: 'Lakukan jurnal penyesuaian manual pada modul GLP sesuai panduan yang kami lampirkan.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Persediaan belum diregister pada penutupan periode {bulan}',
    question:
      'Tutup periode modul persediaan {bulan} gagal karena ada transaksi belum diregister, tetapi daftarnya kosong.',
    askBack: 'Mohon coba dari user operator dan user approver, lalu kirimkan tangkapan layarnya.',
    reply: 'Keduanya kosong, tangkapan layar terlampir.',
    answer: 'Transaksi menggantung sudah dibersihkan. Silakan tutup periode kembali.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Konfirmasi setoran: NTPN tidak ditemukan',
    question:
      'Kami hendak mengonfirmasi setoran pengembalian belanja akun {akun}, tetapi NTPN tidak ditemukan pada OM-SPAN.',
    file: 'bukti-penerimaan-negara.pdf',
    askBack: 'Mohon lampirkan bukti penerimaan negara dengan NTB yang terbaca.',
    reply: 'Bukti setor sudah kami lampirkan ulang.',
    answer: 'Setoran ditemukan dan surat keterangan konfirmasi sudah terbit.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Koreksi akun setoran sisa TUP ke {akun}',
    question: 'Sisa TUP tersetor dengan akun yang salah. Mohon prosedur koreksi data transaksi penerimaan.',
    askBack: 'Mohon kirimkan surat permohonan koreksi beserta SPTJM.',
    reply: 'Surat dan SPTJM sudah kami kirim.',
    answer: 'Koreksi sudah diproses, nota perbaikan dapat diunduh pada aplikasi.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Saldo awal aset tetap berbeda setelah migrasi',
    question: 'Nilai aset peralatan dan mesin pada neraca berbeda dengan SIMAN setelah pemutakhiran data.',
    askBack: 'Mohon kirimkan daftar NUP yang berbeda.',
    reply: 'Daftar NUP kami lampirkan.',
    answer: 'Terdapat 3 NUP dengan penyusutan ganda. Perbaikan dilakukan melalui pusat, mohon menunggu.',
  },
];
