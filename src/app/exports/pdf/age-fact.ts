import type { ExportedTicket } from '../../domain/ticket';
import { GAP_WORDS } from '../../words/gap-words';

/**
 * `umur 12 hari kerja` of an open ticket, and `(16 hari kalender)` in the next line; calendar days alone, and why, where
 * the working days are unknown. Null for any other ticket.
 */
export function ageFact({ ages }: ExportedTicket): string | null {
  const { working = null, calendar = null } = ages?.created ?? {};
  if (working === null || calendar === null) return null;
  const calendarDays = daysOf(calendar, 'hari kalender');
  return typeof working === 'string'
    ? `umur ${calendarDays}; ${GAP_WORDS[working]}`
    : `umur ${daysOf(working, 'hari kerja')}\n(${calendarDays})`;
}

const daysOf = (days: number, unit: string): string => (days === 0 ? `kurang dari 1 ${unit}` : `${days} ${unit}`);
