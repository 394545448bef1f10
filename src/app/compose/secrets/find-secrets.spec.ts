import fc from 'fast-check';
import { expectAlways } from '../../../testing/expect-always';
import { findSecrets, type SecretKind } from './find-secrets';
import { maskSecrets } from './mask-secrets';

/** Invented numbers: district 99 does not exist, and nobody has 0812-0000-…. */
const WARNS: readonly (readonly [SecretKind, string, string])[] = [
  ['national-id', 'NIK operator kami 3171990101909999, mohon didaftarkan.', '3171990101909999'],
  ['national-id', 'Pegawai baru dengan nomor 3171994202959998 belum muncul di Modul Admin.', '3171994202959998'],
  ['national-id', 'KTP: 3171 9901 0190 9999', '3171 9901 0190 9999'],
  ['national-id', 'NIK 3171990101909999 dan nomor HP sudah benar di formulir.', '3171990101909999'],
  ['national-id', 'no. KTP 9999999999999999', '9999999999999999'],
  ['tax-id', 'NPWP rekanan 01.999.999.9-999.000 ditolak SPAN.', '01.999.999.9-999.000'],
  ['tax-id', 'NPWP 019999999999000 belum 16 angka.', '019999999999000'],
  ['tax-id', 'NPWP penyedia: 0199999999990001', '0199999999990001'],
  ['tax-id', 'Data supplier memakai 01.999.999.9-999.000, apakah masih bisa?', '01.999.999.9-999.000'],
  ['account', 'Mohon perbaikan ke nomor rekening 001201999999509 atas nama penerima.', '001201999999509'],
  ['account', 'norek BRI: 0012-01-999999-50-9', '0012-01-999999-50-9'],
  ['account', 'Rekening yang benar Bank Mandiri 1240099999991.', '1240099999991'],
  ['account', 'rek. BNI 0999999991 pasif, sudah diaktifkan.', '0999999991'],
  ['phone', 'Nomor HP PPSPM diganti menjadi 081200000001.', '081200000001'],
  ['phone', 'Hubungi +62 812-0000-0002 bila perlu.', '+62 812-0000-0002'],
  ['phone', 'WA 6281200000003', '6281200000003'],
  ['phone', 'bisa telepon ke 0812 0000 0004 siang ini', '0812 0000 0004'],
  ['one-time-code', 'Kode OTP saya 482913 tetapi ditolak.', '482913'],
  ['one-time-code', 'OTP: 107755', '107755'],
  ['one-time-code', 'PIN PPSPM 904417 sudah dimasukkan tetap gagal', '904417'],
  ['one-time-code', 'kode verifikasi adalah 55120', '55120'],
  ['password', 'Password: Rahasia#2026', 'Rahasia#2026'],
  ['password', 'user 527010_kpa kata sandi baru = Sakti2026!', 'Sakti2026'],
  ['password', 'passphrase TTE PPK adalah Merah-Putih45', 'Merah-Putih45'],
  ['password', 'pass: semangatpagi', 'semangatpagi'],
];

const CALM: readonly string[] = [
  'Tiket HAI-319120040 belum dijawab.',
  'Lanjutan tiket HAI-DJPb 20240314-ZGEAK9 tanggal 14-03-2024.',
  'SP2D 190191908013751 diretur bank.',
  'SPM 00123A/527010/2026 ditolak KPPN.',
  'NIP 199001012015011999 belum ada di SK.',
  'NIP PPPK 19950202 202021 2 998 sudah benar.',
  'Kode satker 527010, KPPN 019, BA 015.',
  'COA 527010.019.524111.01508WA.4719EBA.A0060001.00000.1.0151.2.00000.00000 tidak muncul.',
  'COA 16 segmen 527010.019.511111.01501WA.3997EBA.A000000001.00000.1.0151.2.000000.000000.001.051.A.000001',
  'NTPN 0A1B2C3D4E5F6G7H sudah kami konfirmasi.',
  'Kode billing 820261101234567 kedaluwarsa.',
  'NTB 3171990101909 dan STAN 123456 tercantum pada bukti setor.',
  'Setoran Rp12.500.000 pada rekening bendahara tanggal 05-11-2026.',
  'Saldo rekening 12.500.000 berbeda dengan buku.',
  'OTP sudah salah 3 kali dan terblokir sejak 2026.',
  'OTP tidak masuk, kode satker 527010.',
  'Lupa kata sandi, mohon direset.',
  'Kata sandi: tidak dapat diubah.',
  'Password: ********',
  'Passphrase diminta dua kali oleh aplikasi.',
  'Hubungi HAI DJPb 14090 atau (021) 5550000.',
  'Jam layanan 08.00-15.00, istirahat 12.15-13.00.',
  'Nomor DIPA SP DIPA-015.08.2.527010/2026 tanggal 24 November 2025.',
  'Nomor kontrak 3171990101909999 pada NRK 5270100000012.',
  'Nomor register hibah 2026110300001234 sudah terbit.',
];

/** Numbers of offices, which everybody may know. */
const OFFICES: readonly string[] = [
  'Hubungi KPPN di (021) 344-9230.',
  'Telepon 021-3449230 pada jam kerja.',
  'Telepon kantor 021 3449230 pada jam kerja.',
  'Bank Mandiri 021-52999999 sudah dihubungi.',
  'HAI-DJPb 14090, lalu pilih 1.',
  'Layanan WhatsApp KPPN Jakarta VI: 0812-0000-0005.',
  'Silakan hubungi CSO KPPN pada hari kerja di nomor +62 812-0000-0006.',
  'Call center 081200000007',
];

/** The numbers of persons in offices stay their own. */
const PERSONS: readonly string[] = [
  'HP operator kantor kami 081200000008',
  'WA PPSPM di KPPN: 081200000008',
  'KPPN sudah menjawab. Hubungi 081200000008',
  'Berkas untuk KPPN, 081200000008',
];

describe('findSecrets', () => {
  for (const text of OFFICES) {
    it(`takes the number of an office for none in “${text}”`, () => expect(findSecrets(text)).toEqual([]));
  }

  for (const text of PERSONS) {
    it(`finds phone in “${text}”`, () => expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['phone']));
  }

  for (const [kind, text, secret] of WARNS) {
    it(`finds ${kind} in “${text}”`, () => {
      expect(findSecrets(text).map((found) => [found.kind, text.slice(found.start, found.end)])).toEqual([
        [kind, secret],
      ]);
    });
  }

  for (const text of CALM) it(`finds nothing in “${text}”`, () => expect(findSecrets(text)).toEqual([]));

  it('finds a number between invisible characters and in wide digits, where it was typed', () => {
    const text = '🙂 NIK\u00a031719901\u200b01909999 dan ３１７１９９０１０１９０９９９９';
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '31719901\u200b01909999',
      '３１７１９９０１０１９０９９９９',
    ]);
  });

  it('finds several in the order of the text', () => {
    const text = 'HP 081200000001\nPassword: Rahasia#2026\nNIK 3171990101909999';
    expect(findSecrets(text).map(({ kind }) => kind)).toEqual(['phone', 'password', 'national-id']);
  });

  it('lets no label of another sentence or line decide', () => {
    expect(findSecrets('Rekening sudah benar. Nomor antrean 12345678').length).toBe(0);
    expect(findSecrets('Rekening\n12345678').length).toBe(0);
    expect(findSecrets('Rekening 12345678').length).toBe(1);
  });

  it('searches the first 10,000 characters', () => {
    const text = (before: number): string => `${' '.repeat(before)}NIK 3171990101909999`;
    expect(findSecrets(text(9_980)).length).toBe(1);
    expect(findSecrets(text(9_981)).length).toBe(0);
  });

  it('says nothing about any number of the treasury’s own work', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
    const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const nip = fc
      .tuple(date, fc.constantFrom('201501', '202021'), fc.constantFrom('1', '2'), digits(3))
      .map(
        ([born, since, sex, serial]) => `${born.toISOString().slice(0, 10).replaceAll('-', '')}${since}${sex}${serial}`,
      );
    const number = fc.oneof(
      digits(5).map((no) => `SPM ${no}A/527010/2026`),
      digits(15).map((no) => `SP2D ${no}`),
      fc.stringMatching(/^[0-9A-Z]{16}$/).map((no) => `NTPN ${no}`),
      fc
        .tuple(digits(6), digits(6))
        .map(([satker, account]) => `COA ${satker}.019.${account}.01508WA.4719EBA.A0060001`),
      nip,
      digits(6).map((code) => `kode satker ${code}`),
    );
    expectAlways(
      fc.property(number, (text) => findSecrets(`${text} belum terbit.`).length === 0),
      { numRuns: 10_000 },
    );
  });

  it('finds no secret in any text that it has masked', () => {
    const words = fc.constantFrom('NIK', 'rekening', 'OTP', 'password:', 'HP', 'NPWP', ' ', '\n', '.', 'a');
    const part = fc.oneof(words, fc.stringMatching(/^\d{1,18}$/), fc.string());
    expectAlways(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const masked = maskSecrets(parts.join(' ')).text;
        return findSecrets(masked).length === 0 && maskSecrets(masked).text === masked;
      }),
    );
  });
});

describe('maskSecrets', () => {
  for (const [text, masked] of [
    ['NIK operator 3171990101909999.', 'NIK operator ************9999.'],
    ['KTP: 3171 9901 0190 9999', 'KTP: **** **** **** 9999'],
    ['NPWP 01.999.999.9-999.000', 'NPWP **.***.***.*-**9.000'],
    ['Hubungi +62 812-0000-0002 bila perlu', 'Hubungi +** ***-****-*002 bila perlu'],
    ['OTP: 107755', 'OTP: ******'],
    ['pass: semangatpagi.', 'pass: ******.'],
    ['SP2D 190191908013751', 'SP2D 190191908013751'],
  ] as const) {
    it(`makes “${masked}”`, () => expect(maskSecrets(text).text).toBe(masked));
  }
});
