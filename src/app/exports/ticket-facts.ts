import type { Session } from '../domain/session';
import { statusWords } from '../words/statuses';
import { askerKindWords } from '../words/asker-kinds';
import { type Ticket, topicName } from '../domain/ticket';

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

/** Whether there is feedback, never the rating (F55); `-` without a satker, because nobody can give any. */
export function feedbackFact(ticket: Ticket): string {
  if (!ticket.satker) return '-';
  return ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback';
}
