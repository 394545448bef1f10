import type { Session } from '../domain/session';
import { statusWords } from '../words/statuses';
import { askerKindWords } from '../words/asker-kinds';
import type { Ticket } from '../domain/ticket';

/** Who reads the file; decides the clock and the columns. */
export type ExportReader = Pick<Session, 'name' | 'zone' | 'role' | 'satker' | 'office'>;

/** The status as the list words it; a row that came broken says so (F09). */
export function statusOf(ticket: Ticket): string {
  return ticket.incomplete ? `${statusWords(ticket)} (data tidak lengkap)` : statusWords(ticket);
}

/** Who asked, and whether a CSO has recorded it: only a transcript names the kind of its asker. */
export function askerKindFact({ askerKind, satker }: Ticket): string {
  if (askerKind) return `${askerKindWords(askerKind)}, direkam CSO`;
  return satker ? 'Satker' : 'Tanpa satker';
}

/** Whether there is feedback, never which; `-` where no satker stands behind the asker, so that nobody owes any. */
export function feedbackFact(ticket: Ticket): string {
  if (!ticket.satker) return '-';
  return ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback';
}
