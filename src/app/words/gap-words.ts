import type { Gap } from '../domain/working-time/calendar';

/** Why a time is calendar time, or a date is missing. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  calendar: 'kalender tidak tersedia',
  zone: 'zona waktu kantor belum diketahui',
  year: 'kalender belum lengkap',
};
