import { type Calendar, type Hours, UNKNOWN, type Unknown } from '../app/domain/working-time/calendar';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
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

/**
 * Whole working days between two instants, counted day by day from the first open minute: a slow reference for the fast
 * count. Both instants are whole minutes, in milliseconds since 1970.
 *
 * @param hours hours between UTC and the office's time
 */
export function dayByDay(calendar: Calendar, own: Hours, hours: number, from: number, to: number): number | Unknown {
  const local = (at: number): string => new Date(at + hours * 60 * MINUTE).toISOString();
  for (let at = from; at < to; at += MINUTE) {
    const isOpen = openAt(calendar, own, local(at).slice(0, 10), local(at).slice(11, 16));
    if (isOpen === UNKNOWN) return UNKNOWN;
    if (isOpen) return daysFrom(at);
  }
  return 0;

  function daysFrom(opening: number): number | Unknown {
    let days = 0;
    for (let at = opening + DAY; local(at).slice(0, 10) <= local(to).slice(0, 10); at += DAY) {
      const kind = kindOf(calendar, local(at).slice(0, 10));
      if (kind === UNKNOWN) return UNKNOWN;
      if (kind === 'working' && at <= to) days++;
    }
    return days;
  }
}

function openAt(calendar: Calendar, own: Hours, day: string, time: string): boolean | Unknown {
  const kind = kindOf(calendar, day);
  if (kind !== 'working') return kind === UNKNOWN ? UNKNOWN : false;
  const weekday = weekdayOf(day);
  const held = calendar.periods.filter(({ status, from, to }) => status !== 'example' && from <= day && day <= to);
  const name = held.filter(({ hours }) => hours).at(-1)?.hours;
  const { days } = (name ? calendar.hours[name] : own) ?? own;
  const spans = days[weekday as keyof typeof days] ?? [];
  const isExtended = held.some(({ extend }) => extend && extend.after <= time && time < extend.until);
  return isExtended || spans.some(([opens, closes]) => opens <= time && time < closes);
}

function kindOf(calendar: Calendar, day: string): 'working' | 'off' | Unknown {
  const listed = Object.keys(calendar.years).sort();
  const year = day.slice(0, 4);
  if (!listed.length || year < (listed[0] ?? '') || year > (listed.at(-1) ?? '')) return UNKNOWN;
  if (['minggu', 'sabtu'].includes(weekdayOf(day))) return 'off';
  const years = Object.values(calendar.years);
  if (years.some(({ libur, cutiBersama }) => [...libur, ...cutiBersama].some(([off]) => off === day))) return 'off';
  return calendar.years[year]?.status === 'confirmed' ? 'working' : UNKNOWN;
}

const weekdayOf = (day: string): string => WEEK[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
