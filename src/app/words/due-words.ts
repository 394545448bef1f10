import { UNKNOWN, type Unknown } from '../domain/working-time/calendar';
import type { DueDate } from '../domain/working-time/due-date';
import { dayText } from './dates';

const SHORT = new Intl.DateTimeFormat('id', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/**
 * What a ticket affects: `memengaruhi 15 Des, 2 hari kerja lagi`.
 *
 * @param days working days until the due date, negative when it is over
 * @param today `2026-12-11`
 */
export function dueWords({ date, from }: DueDate, days: number | Unknown, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  const on = from ? `${shortDay(from)} - ${shortDay(date)}` : shortDay(date);
  return `memengaruhi ${on}${year}, ${leftWords(date, days, today)}`;
}

function leftWords(date: string, days: number | Unknown, today: string): string {
  if (date === today) return 'hari ini';
  if (days === UNKNOWN) return 'kalender belum lengkap';
  if (date < today) return days === 0 ? 'sudah lewat' : `lewat ${-days} hari kerja`;
  return days === 0 ? 'sebelum hari kerja berikutnya' : `${days} hari kerja lagi`;
}

const shortDay = (day: string): string => SHORT.format(Date.parse(day));

/** `LPJ bendahara 10-11-2026`, the due date in the text of a ticket. */
export function dueLine(name: string, { date, from }: DueDate): string {
  return `${name} ${from ? `${dayText(from)} s.d. ` : ''}${dayText(date)}`;
}
