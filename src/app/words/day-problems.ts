import { isWholeDay } from '../domain/typed-time';

const NO_SUCH_DAY = 'Tanggal ini tidak ada di kalender. Periksa lagi.';

/**
 * Said below a date that is missing, not complete, or none of the calendar.
 *
 * @param day as it was typed, `30-02-2024`
 * @param incomplete words for one that is not complete
 */
export const dayProblem = (day: string, incomplete = 'Lengkapi tanggal ini.'): string =>
  isWholeDay(day) ? NO_SUCH_DAY : incomplete;

/** Said below the last of two dates. */
export const DAYS_OUT_OF_ORDER = 'Tanggal akhir tidak boleh sebelum tanggal awal.';
