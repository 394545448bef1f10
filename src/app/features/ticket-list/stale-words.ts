import type { TicketQuery } from '../../domain/ticket-query';
import { sameContent } from '../../domain/same-content';

/** Describes the shown list while a newer one cannot be loaded. */
export function staleWords(shown: TicketQuery, wanted: TicketQuery, clock: string): string {
  return sameContent(shown, wanted)
    ? `Daftar per ${clock} tetap ditampilkan.`
    : `Yang tampil masih daftar sebelumnya, per ${clock}.`;
}
