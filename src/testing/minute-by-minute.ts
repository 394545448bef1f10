import { type Calendar, type Hours, UNKNOWN, type Unknown } from '../app/domain/working-time/calendar';

const MINUTE = 60_000;
const WEEK = ['minggu', 'senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu'];

/**
 * Minutes of working time between two instants, counted one by one and looked up in the calendar itself: a slow
 * reference for the fast count. Both instants are whole minutes, in milliseconds since 1970.
 *
 * @param hours hours between UTC and the office's time
 */
export function minuteByMinute(
  calendar: Calendar,
  own: Hours,
  hours: number,
  from: number,
  to: number,
): number | Unknown {
  let worked = 0;
  for (let at = from; at < to; at += MINUTE) {
    // The local time, read as if it were UTC.
    const local = new Date(at + hours * 60 * MINUTE).toISOString();
    const isOpen = openAt(calendar, own, local.slice(0, 10), local.slice(11, 16));
    if (isOpen === UNKNOWN) return UNKNOWN;
    if (isOpen) worked++;
  }
  return worked;
}

function openAt(calendar: Calendar, own: Hours, day: string, time: string): boolean | Unknown {
  const listed = Object.keys(calendar.years).sort();
  const year = day.slice(0, 4);
  if (!listed.length || year < (listed[0] ?? '') || year > (listed.at(-1) ?? '')) return UNKNOWN;
  const weekday = WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  if (weekday === 'minggu' || weekday === 'sabtu') return false;
  const years = Object.values(calendar.years);
  if (years.some(({ libur, cutiBersama }) => [...libur, ...cutiBersama].some(([off]) => off === day))) return false;
  if (calendar.years[year]?.status !== 'confirmed') return UNKNOWN;
  const held = calendar.periods.filter(({ status, from, to }) => status !== 'example' && from <= day && day <= to);
  const name = held.filter(({ hours }) => hours).at(-1)?.hours;
  const { days } = (name ? calendar.hours[name] : own) ?? own;
  const spans = days[weekday as keyof typeof days] ?? [];
  const isExtended = held.some(({ extend }) => extend && extend.after <= time && time < extend.until);
  return isExtended || spans.some(([opens, closes]) => opens <= time && time < closes);
}
