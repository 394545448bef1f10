import type { Session } from '../domain/session';
import { statusWords } from '../words/statuses';
import { askerKindWords } from '../words/asker-kinds';
import { type ExportedTicket, type Ticket, topicName } from '../domain/ticket';
import { GAP_WORDS } from '../words/gap-words';

/** The user for whom the file is made; decides zone and columns. */
export type ExportReader = Pick<Session, 'name' | 'zone' | 'role' | 'satker' | 'office' | 'knowsTopics' | 'claimAs'>;

/** The status in the words of the list, with `(data tidak lengkap)` for a row that could not be read whole (F09). */
export function statusOf(ticket: Ticket): string {
  return ticket.incomplete ? `${statusWords(ticket)} (data tidak lengkap)` : statusWords(ticket);
}

/** Kind of the asker; only a transcript, which a CSO recorded, names one. */
export function askerKindFact({ askerKind, satker }: Ticket): string {
  if (askerKind) return `${askerKindWords(askerKind)}, direkam CSO`;
  return satker ? 'Satker' : 'Tanpa satker';
}

/** The topic by its name at the time of recording; null without one. */
export function topicFact({ topic }: Ticket): string | null {
  return topic ? topicName(topic) : null;
}

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

/** Whether there is feedback, never the rating (F55); `-` without a satker, because nobody can give any. */
export function feedbackFact(ticket: Ticket): string {
  if (!ticket.satker) return '-';
  return ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback';
}
