import type { Prompt } from '../domain/catalogue/catalogue';
import { isDay } from '../domain/instant';
import { readDay, readMonth } from '../domain/typed-time';
import { isPlausibleDay } from '../domain/working-time/plausible-day';

/** An amount as it is written in Indonesia: `Rp1.250.000,50`, `1250000`, `-3`. */
const NUMBER = /^(?:Rp\.? ?)?-?(?:\d{1,15}|\d{1,3}(?:[. ]\d{3}){1,4})(?:,\d{1,4})?(?:,-)?$/i;
/** Characters of an answer that are repeated. */
const REPEATED = 30;

/**
 * What seems wrong with an answer to a topic's question; empty for a right one and for none. It is said and never
 * enforced: the answer is sent as it is.
 *
 * @param today the office's day, `2026-11-27`
 */
export function answerProblem(kind: Prompt['kind'], answer: string, today: string): string {
  const text = answer.trim();
  if (!text) return '';
  switch (kind) {
    case 'date':
      return dayProblem(readDay(text), `${quoted(text)} bukan tanggal. Tulis seperti 21-12-2026.`, today);
    case 'month':
      return dayProblem(
        `${readMonth(text)}-01`,
        `${quoted(text)} bukan bulan dan tahun. Tulis seperti 10-2026 atau Oktober 2026.`,
        today,
      );
    case 'number':
      return NUMBER.test(text) ? '' : `${quoted(text)} bukan angka. Tulis angkanya saja, misalnya 12 atau 1.250.000.`;
    default:
      return '';
  }
}

function dayProblem(day: string, noDay: string, today: string): string {
  if (!isDay(day)) return noDay;
  return isPlausibleDay(day, today)
    ? ''
    : `Tahun ${Number(day.slice(0, 4))} jauh dari sekarang. Periksa tahunnya; tenggat tidak dihitung dari isian ini.`;
}

const quoted = (text: string): string => `“${text.length > REPEATED ? `${text.slice(0, REPEATED)}…` : text}”`;
