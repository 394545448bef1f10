/**
 * Words of an export whose code could not be loaded; shown also where that is the code of the notice itself (F15). Some
 * browsers load no module again that has failed in the same page.
 */
export const MISSING_CODE = {
  title: 'Komponen unduhan gagal dimuat',
  text: 'Daftar tiket tidak terganggu. Periksa sambungan Anda, lalu coba lagi. Bila tetap gagal, muat ulang halaman ini.',
} as const;
