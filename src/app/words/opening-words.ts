import { localMinute } from '../domain/instant';
import type { ZoneName } from '../domain/session';
import { ZONE_OF_LABEL } from '../domain/working-time/calendar';
import { dayNumber, weekdayOf } from '../domain/working-time/day-number';

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/**
 * `Kantor sedang tutup. Buka lagi Senin 08.00 WIB.`, with the date where the weekday alone could mean another week.
 *
 * @param opening when the office opens, in milliseconds since 1970
 * @param now milliseconds since 1970, before the opening
 */
export function closedWords(opening: number, now: number, zone: ZoneName): string {
  const [day = '', time = ''] = localMinute(opening, zone).split('T');
  const days = dayNumber(day) - dayNumber(localMinute(now, zone));
  const weekday = WEEKDAYS[weekdayOf(dayNumber(day))] ?? '';
  const date = days < 7 ? weekday : `${weekday} ${day.split('-').reverse().join('-')}`;
  const label = Object.entries(ZONE_OF_LABEL).find(([, name]) => name === zone)?.[0] ?? '';
  return `Kantor sedang tutup. Buka lagi ${days ? date : 'hari ini'} ${time.replace(':', '.')} ${label}.`;
}
