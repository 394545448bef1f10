import type { ExportedTicket } from '../../domain/ticket';
import { workingDaysCell } from '../../words/working-age-words';

/**
 * `umur 12 hari kerja` of an open ticket, and `(16 hari kalender)` in the next line; calendar days alone, and why, where
 * the working days are unknown. Null for any other ticket.
 */
export function ageFact({ ages }: ExportedTicket): string | null {
  const { working = null, calendar = null } = ages?.created ?? {};
  const days = workingDaysCell(working);
  if (days === null || calendar === null) return null;
  const calendarDays = daysOf(calendar, 'hari kalender');
  return typeof days === 'string'
    ? `umur ${calendarDays}; ${days}`
    : `umur ${daysOf(days, 'hari kerja')}\n(${calendarDays})`;
}

const daysOf = (days: number, unit: string): string => (days === 0 ? `kurang dari 1 ${unit}` : `${days} ${unit}`);
