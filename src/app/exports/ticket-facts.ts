import type { Session } from '../domain/session';
import { statusWords } from '../words/statuses';
import type { Ticket } from '../domain/ticket';

/** Who reads the file; decides the clock and the columns. */
export type ExportReader = Pick<Session, 'name' | 'zone' | 'role' | 'satker' | 'office'>;

/** The status as the list words it; a row that came broken says so (F09). */
export function statusOf(ticket: Ticket): string {
  return ticket.incomplete ? `${statusWords(ticket)} (data tidak lengkap)` : statusWords(ticket);
}

/** Whether there is feedback, never which; `-` where no satker stands behind the asker, so that nobody owes any. */
export function feedbackFact(ticket: Ticket): string {
  if (!ticket.satker) return '-';
  return ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback';
}
