import { statusWords } from '../../words/statuses';
import type { TicketDetail } from '../../domain/ticket';

/** Words for the changes of a ticket while the user was writing: new messages, and the status now. */
export function changeWords(ticket: TicketDetail, fresh: number): string {
  const news = fresh > 0 ? `${fresh} tanggapan baru; s` : 'S';
  return `${news}tatus sekarang: ${statusWords(ticket)}.`;
}
