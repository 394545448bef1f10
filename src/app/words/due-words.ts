import type { Gap } from '../domain/working-time/calendar';
import type { DueDate } from '../domain/working-time/due-date';
import { isDay } from '../domain/instant';
import { readDay } from '../domain/typed-time';
import type { Deadline } from '../domain/working-time/deadline';
import { dayText } from './dates';
import { GAP_WORDS } from './gap-words';

/** Lines among which the due date stands. */
const LINES = 20;
/** Characters of two dates. */
const DATES = 28;
const SHORT = new Intl.DateTimeFormat('id', { day: 'numeric', month: 'short', timeZone: 'UTC' });

/**
 * What a ticket affects: `memengaruhi 15 Des, 2 hari kerja lagi`.
 *
 * @param days working days until the due date, negative when it is over, or why they are unknown
 * @param today `2026-12-11`
 */
export function dueWords({ date, from }: DueDate, days: number | Gap, today: string): string {
  const year = date.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.slice(0, 4)}`;
  const on = from ? `${shortDay(from)} - ${shortDay(date)}` : shortDay(date);
  return `memengaruhi ${on}${year}, ${leftWords(date, days, today)}`;
}

function leftWords(date: string, days: number | Gap, today: string): string {
  if (date === today) return 'hari ini';
  if (typeof days === 'string') return GAP_WORDS[days];
  if (date < today) return days === 0 ? 'sudah lewat' : `lewat ${-days} hari kerja`;
  return days === 0 ? 'sebelum hari kerja berikutnya' : `${days} hari kerja lagi`;
}

/** The due date that `dueLine` has written into a text; null for none, and for a deadline that is not there. */
export function readDueLine(text: string, deadlines: readonly Deadline[]): { key: string; due: DueDate } | null {
  const line = text.split('\n', LINES).find((each) => each.startsWith('Tenggat: ')) ?? '';
  const deadline = deadlines.find(({ name }) => line.startsWith(`Tenggat: ${name} `));
  const [date = '', from = null] = (line.slice(-DATES).match(/\d\d-\d\d-\d{4}/g) ?? []).map(readDay).reverse();
  return deadline && isDay(date) ? { key: deadline.key, due: { date, from } } : null;
}

const shortDay = (day: string): string => SHORT.format(Date.parse(day));

/** `LPJ bendahara 10-11-2026`, the due date in the text of a ticket. */
export function dueLine(name: string, { date, from }: DueDate): string {
  return `${name} ${from ? `${dayText(from)} s.d. ` : ''}${dayText(date)}`;
}
