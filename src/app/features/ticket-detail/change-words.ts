import { statusWords } from '../../words/statuses';
import type { TicketDetail } from '../../domain/ticket';

/** What came in while one was writing (412), told before the person sends again. */
export function changeWords(ticket: TicketDetail, fresh: number): string {
  const news = fresh > 0 ? `${fresh} tanggapan baru; s` : 'S';
  return `${news}tatus sekarang: ${statusWords(ticket)}.`;
}
