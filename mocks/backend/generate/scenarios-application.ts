import type { Scenario } from './scenario';

/** SAKTI, DIGIT and MONSAKTI: errors, users, certificates. */
export const APPLICATION: readonly Scenario[] = [
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Galat CVR 08 saat validasi SPP {spm}',
    question: 'Muncul pesan CVR 08: kombinasi akun {akun} dan sumber dana tidak valid saat validasi SPP {spm}.',
    file: 'galat-cvr.png',
    askBack: 'Mohon kirimkan tangkapan layar segmen COA selengkapnya.',
    reply: 'Tangkapan layar kami lampirkan.',
    answer: 'Kombinasi tersebut sudah ditambahkan pada referensi. Silakan validasi ulang.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Galat CVR 17: lokasi dan kode kewenangan tidak sesuai',
    question: 'SPP {spm} tidak dapat disimpan, muncul CVR 17. Tahun lalu kombinasi yang sama dapat dipakai.',
    askBack: 'Apakah DIPA tahun ini memakai kode lokasi yang sama?',
    reply: 'Kode lokasi berubah setelah revisi.',
    answer: 'Gunakan kode lokasi hasil revisi. SPP lama perlu dihapus dan dibuat ulang.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'User PPSPM terkunci, OTP tidak diterima',
    question: 'PPSPM tidak menerima OTP saat menandatangani SPM {spm} sejak pagi. Nomor ponsel tidak berubah.',
    askBack: 'Mohon coba kirim ulang OTP melalui surel, lalu informasikan hasilnya.',
    reply: 'Melalui surel juga tidak masuk.',
    answer: 'Antrean OTP sudah normal kembali. Silakan minta OTP baru.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Sertifikat elektronik KPA habis masa berlaku',
    question: 'TTE KPA tidak berlaku lagi mulai {tanggal}. Bagaimana cara memperpanjang agar SPM tetap dapat diajukan?',
    askBack: 'Apakah surel yang terdaftar masih dapat dibuka?',
    reply: 'Masih dapat dibuka.',
    answer: 'Tautan perpanjangan sudah dikirim ke surel terdaftar. Berlaku 3 hari.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Pertanyaan terkait DIGIT: pembayaran langganan tidak terdeteksi',
    question:
      'Mohon bantuan terkait kendala DIGIT. Tagihan listrik bulan {bulan} sudah dibayar tetapi masih tercatat belum.',
    askBack: 'Mohon kirimkan ID pelanggan dan tanggal bayarnya.',
    reply: 'ID pelanggan ada pada lampiran, dibayar tanggal {tanggal}.',
    answer: 'Data pembayaran sudah diperbarui oleh mitra. Silakan muat ulang halaman tagihan.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'SAKTI lambat dan keluar sendiri saat posting',
    question: 'Sejak {tanggal} SAKTI sering keluar sendiri ketika posting jurnal bulan {bulan}.',
    file: 'sesi-berakhir.png',
    askBack: 'silakan coba lakukan clear cache',
    reply: 'Sudah dilakukan di tiga komputer, masih sama.',
    answer: 'Perbaikan server selesai semalam. Mohon dicoba kembali.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Menu validasi DIPA tidak tampil pada user admin satker',
    question: 'Setelah pembaruan SAKTI, menu validasi DIPA hilang dari user admin satker.',
    askBack: 'Mohon kirimkan tangkapan layar daftar menu dan kode satker.',
    reply: 'Tangkapan layar kami lampirkan.',
    answer: 'Role admin sudah disesuaikan. Silakan keluar lalu masuk kembali.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Unggah ADK gaji gagal, pesan “checksum tidak sesuai”',
    question: 'ADK gaji {bulan} selalu ditolak dengan pesan checksum tidak sesuai walaupun sudah dibuat ulang.',
    askBack: 'Mohon pastikan ADK tidak diubah namanya dan kirimkan ukuran berkasnya.',
    reply: 'Nama tidak diubah, ukuran 240 kB.',
    answer: 'Versi aplikasi gaji perlu diperbarui lebih dulu. Setelah itu buat ADK baru.',
  },
];
