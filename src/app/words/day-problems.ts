/** Said below a date that is missing or not complete. */
export const INCOMPLETE_DAY = 'Lengkapi tanggal ini.';
/** Said below the last of two dates. */
export const DAYS_OUT_OF_ORDER = 'Tanggal akhir tidak boleh sebelum tanggal awal.';
