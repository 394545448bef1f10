import type { Scenario } from './scenario';

/** DIPA, revisions, grants, loans. */
export const BUDGET: readonly Scenario[] = [
  {
    destination: 'REVISI_DIPA_HIBAH',
    subject: 'Revisi DIPA: pergeseran antarakun {akun} dalam satu RO',
    question:
      'Kami akan menggeser pagu akun {akun} antarkomponen dalam RO yang sama. Apakah cukup revisi POK oleh KPA atau harus ke Kanwil?',
    askBack: 'Apakah pergeseran mengubah jenis belanja atau target volume RO?',
    reply: 'Tidak, jenis belanja dan volume tetap.',
    answer:
      'Jika jenis belanja dan volume RO tetap, cukup revisi oleh KPA dengan pemutakhiran POK. Kanwil tidak perlu menetapkan.',
  },
  {
    destination: 'REVISI_DIPA_HIBAH',
    subject: 'Usulan revisi halaman III DIPA triwulan belum dapat diajukan',
    topic: { code: 'revisi-dipa', name: 'Revisi DIPA dan Halaman III' },
    due: 'rpd-halaman-iii',
    question: 'Menu pemutakhiran Halaman III DIPA tidak aktif padahal periode revisi belum ditutup. Mohon pengecekan.',
    file: 'matriks-semula-menjadi.pdf',
    askBack: 'Apakah masih ada usulan revisi lain yang belum selesai?',
    reply: 'Ada satu usulan yang masih berstatus draf.',
    answer: 'Hapus draf usulan tersebut, lalu menu pemutakhiran akan aktif kembali.',
  },
  {
    destination: 'REVISI_DIPA_HIBAH',
    subject: 'Buka blokir catatan halaman IV DIPA akun {akun}',
    question:
      'Pagu akun {akun} masih diblokir pada halaman IV. Dokumen apa saja yang perlu dilengkapi untuk membuka blokir?',
    askBack: 'Mohon sebutkan alasan blokir yang tertulis pada catatan.',
    reply: 'Tertulis menunggu data dukung berupa TOR dan RAB.',
    answer: 'Silakan ajukan revisi disertai TOR, RAB, dan surat usulan eselon I melalui SAKTI dan unggah ADK-nya.',
  },
  {
    destination: 'REVISI_DIPA_HIBAH',
    subject: 'Register hibah langsung dalam negeri berupa uang',
    question:
      'Satker menerima hibah langsung uang dari pemerintah daerah. Mohon petunjuk permohonan nomor register hibah.',
    file: 'perjanjian-hibah.pdf',
    askBack: 'Apakah perjanjian hibah dan ringkasannya sudah ditandatangani kedua pihak?',
    reply: 'Sudah, salinannya kami lampirkan.',
    answer: 'Nomor register sudah terbit. Lanjutkan dengan izin pembukaan rekening hibah, lalu revisi DIPA.',
  },
  {
    destination: 'REVISI_DIPA_HIBAH',
    subject: 'Pengesahan hibah barang (SP3HL-BJS) untuk peralatan',
    question:
      'Kami menerima hibah peralatan dan akan mengajukan SP3HL-BJS. Apakah register dapat diajukan setelah BAST?',
    askBack: 'Mohon informasi tanggal BAST dan nilai barangnya.',
    reply: 'BAST tanggal {tanggal}, nilai sesuai lampiran.',
    answer: 'Dapat. Ajukan register ke Kanwil, kemudian SP3HL-BJS dan MPHL-BJS ke KPPN pada tahun anggaran yang sama.',
  },
  {
    destination: 'PINJAMAN_HIBAH',
    subject: 'Withdrawal application loan belum terbit NOD',
    question:
      'Aplikasi penarikan dana pinjaman untuk kegiatan bulan {bulan} sudah dikirim, NOD belum kami terima dari pemberi pinjaman.',
    askBack: 'Mohon kirimkan nomor aplikasi penarikan dan tanggal pengirimannya.',
    reply: 'Nomor aplikasi tercantum pada surat terlampir, dikirim tanggal {tanggal}.',
    answer: 'NOD terbit hari ini dan SP3 sudah kami sampaikan melalui aplikasi.',
  },
  {
    destination: 'PINJAMAN_HIBAH',
    subject: 'Pembayaran kontrak valas: kurs pada SPM {spm}',
    question: 'Kurs mana yang dipakai untuk SPM {spm} atas kontrak dalam USD yang dibiayai pinjaman luar negeri?',
    askBack: 'Apakah mekanismenya pembayaran langsung atau rekening khusus?',
    reply: 'Rekening khusus.',
    answer: 'Gunakan kurs jual BI pada tanggal penerbitan SP2D. SPM cukup mencantumkan nilai valas dan kode kategori.',
  },
  {
    destination: 'PERBENDAHARAAN',
    subject: 'Deviasi halaman III DIPA pada IKPA {bulan} tidak sesuai',
    question:
      'Nilai deviasi halaman III pada OM-SPAN berbeda dengan hitungan kami. Revisi RPD sudah ditetapkan sebelum batas triwulan.',
    askBack: 'Mohon kirimkan tangkapan layar nilai IKPA dan tanggal penetapan revisinya.',
    reply: 'Tangkapan layar kami lampirkan, revisi ditetapkan tanggal {tanggal}.',
    answer: 'Nilai IKPA diperbarui pada tanggal 5 bulan berikutnya. Data RPD terakhir sudah masuk.',
  },
];
