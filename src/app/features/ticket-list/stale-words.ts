import type { TicketQuery } from '../../domain/ticket-query';

/** Describes the shown list while a newer one cannot be loaded. */
export function staleWords(shown: TicketQuery, wanted: TicketQuery, clock: string): string {
  return shown === wanted || JSON.stringify(shown) === JSON.stringify(wanted)
    ? `Daftar per ${clock} tetap ditampilkan.`
    : `Yang tampil masih daftar sebelumnya, per ${clock}.`;
}
