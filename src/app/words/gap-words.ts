import type { Gap } from '../domain/working-time/calendar';
import { NO_CALENDAR } from './no-calendar';

/** Why a time is calendar time, or a date is missing. */
export const GAP_WORDS: Readonly<Record<Gap, string>> = {
  calendar: NO_CALENDAR,
  zone: 'zona waktu kantor belum diketahui',
  year: 'kalender belum lengkap',
};
