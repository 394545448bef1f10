import { formatCount } from '../../domain/text';
import type { TicketQuery } from '../../domain/ticket-query';
import type { PageView } from '../../state/ticket-list/ticket-list-selectors';
import { sortWords } from './query-words';

/** The announcement of a new response: one message, which begins with what the reader changed. */
export function listAnnouncement(before: TicketQuery | null, after: TicketQuery, view: PageView): string {
  if (view.total === 0) return 'Tidak ada tiket.';
  const rows = `tiket ${formatCount(view.first)} sampai ${formatCount(view.last)} dari ${formatCount(view.total)}.`;
  if (before && sortWords(before) !== sortWords(after)) return `Diurutkan: ${sortWords(after)}, ${rows}`;
  if (before && before.page !== after.page) return `Halaman ${formatCount(view.page)}, ${rows}`;
  return `${formatCount(view.total)} tiket, tampil ${rows}`;
}
