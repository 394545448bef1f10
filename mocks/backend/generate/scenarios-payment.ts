import type { Scenario } from './scenario';

/** SPM, SP2D, salaries, contracts. */
export const PAYMENT: readonly Scenario[] = [
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Retur SP2D {sp2d} belum muncul di menu ralat',
    question:
      'SP2D nomor {sp2d} diretur bank karena rekening penerima tidak aktif, tetapi sampai hari ini data retur belum muncul di SAKTI sehingga kami belum bisa mengajukan SPM pengganti. Mohon bantuannya.',
    file: 'surat-pemberitahuan-retur.pdf',
    askBack: 'Mohon kirimkan surat ralat rekening yang sudah ditandatangani KPA dan salinan buku tabungan penerima.',
    reply: 'Surat ralat dan salinan buku tabungan sudah kami unggah.',
    answer:
      'Data retur sudah kami setujui. Silakan rekam SPM retur dengan akun 825113, rekening penerima mengikuti surat ralat.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'SPM {spm} ditolak: rekening penerima tidak ditemukan di master supplier',
    question:
      'SPM {spm} ditolak dengan catatan rekening penerima tidak sesuai. Data supplier tipe 2 sudah kami ubah minggu lalu. Apa yang harus kami lakukan?',
    askBack: 'Apakah perubahan supplier sudah didaftarkan ke KPPN dan mendapat NRS baru?',
    reply: 'Sudah, NRS baru terbit kemarin sore.',
    answer: 'NRS baru sudah aktif. Silakan ubah supplier pada SPP, lalu ajukan kembali SPM-nya.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Gaji induk {bulan}: selisih ADK gaji dengan SPM',
    topic: { code: 'gaji-skpp-ppnpn', name: 'Gaji, SKPP, tunjangan kinerja, dan PPNPN' },
    due: 'gaji-induk',
    question:
      'Saat konversi ADK gaji induk {bulan} ke SAKTI ada selisih Rp1.250.000 pada potongan IWP. Mohon arahan sebelum batas pengajuan.',
    file: 'daftar-gaji.pdf',
    askBack: 'Mohon lampirkan rekap gaji dari aplikasi Gaji Web dan tangkapan layar pesan pada SAKTI.',
    reply: 'Rekap dan tangkapan layar kami lampirkan.',
    answer:
      'Selisih berasal dari satu pegawai pindahan yang belum memiliki SKPP. Mohon perbaiki datanya di Gaji Web, lalu konversi ulang.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Kekurangan gaji dan SKPP pegawai pindahan',
    question:
      'Kami menerima pegawai pindahan per {bulan}. SKPP dari satker lama belum disahkan KPPN asal. Apakah gaji dapat dibayarkan lebih dulu?',
    askBack: 'Mohon informasi nomor SKPP dan KPPN asalnya.',
    reply: 'Nomor SKPP sudah kami cantumkan pada surat terlampir.',
    answer:
      'Gaji dibayarkan setelah SKPP disahkan KPPN asal. SKPP sudah kami terima hari ini, silakan ajukan SPM kekurangan gaji.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Pendaftaran kontrak {kontrak} ditolak, nilai termin tidak sama',
    question:
      'Kontrak {kontrak} ditolak karena jumlah termin tidak sama dengan nilai kontrak, padahal uang muka 20% sudah kami rekam. Mohon penjelasan cara merekam uang muka.',
    file: 'ringkasan-kontrak.pdf',
    askBack: 'Mohon kirimkan ringkasan kontrak dan jadwal terminnya.',
    reply: 'Ringkasan kontrak terlampir.',
    answer:
      'Uang muka direkam sebagai termin pertama dan dipotong pada tiap termin berikutnya. Data kontrak sudah kami kembalikan untuk diperbaiki.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Addendum kontrak {kontrak} tidak mengurangi nilai komitmen',
    question:
      'Addendum kontrak {kontrak} sudah disetujui tetapi nilai CAN di SAKTI masih nilai lama sehingga pagu tertahan.',
    askBack: 'Apakah addendum sudah dikirim ulang setelah perbaikan tanggal?',
    reply: 'Sudah dikirim ulang pagi ini.',
    answer: 'Nilai CAN sudah diperbarui. Silakan tarik ulang data komitmen.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Penggantian UP melalui KKP ditolak bank penerbit',
    question: 'SPM GUP KKP bulan {bulan} sudah terbit SP2D, tetapi tagihan kartu masih tercatat belum lunas di bank.',
    askBack: 'Mohon lampirkan tagihan bulanan dan nomor SP2D-nya.',
    reply: 'SP2D {sp2d}, tagihan bulanan kami lampirkan.',
    answer: 'Dana sudah diterima bank tanggal {tanggal}. Silakan konfirmasi ke bank dengan bukti SP2D.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Batas waktu pengajuan SPM akhir tahun untuk kontrak dengan BAST Desember',
    question:
      'Mohon konfirmasi batas pengajuan SPM-LS kontraktual dengan BAST setelah 21 Desember dan syarat RPATA-nya.',
    askBack: 'Berapa persen penyelesaian pekerjaan pada saat pengajuan?',
    reply: 'Pekerjaan selesai 92%, sisanya selesai paling lambat 28 Desember.',
    answer: 'Dapat menggunakan RPATA dengan SPTJM KPA. Ketentuan dan contoh formulir kami kirim pada lampiran.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Potongan PPh 21 pada SPM {spm} tidak terbentuk NTPN',
    question:
      'SP2D untuk SPM {spm} sudah terbit, tetapi NTPN potongan PPh 21 tidak muncul sehingga e-Bupot belum dapat dibuat.',
    askBack: 'Mohon kirimkan nomor SP2D dan kode MAP/KJS potongannya.',
    reply: 'SP2D {sp2d}, MAP 411121 KJS 100.',
    answer: 'NTPN sudah terbentuk. Silakan unduh bukti potongan pada menu monitoring penerimaan.',
  },
];
