import type { ThreadEntry, TicketDetail } from '../domain/ticket';
import { HAI_DJPB, officeWords } from './offices';

export const ASKER = 'Penanya';
export const SATKER = 'Satker';

/** Words for the side that wrote a message, for every role, on screen and in Berkas Tiket. */
export function sideWords(entry: ThreadEntry, ticket: TicketDetail): string {
  if (typedByOfficer(entry, ticket)) return `${ASKER}, dicatat CSO`;
  switch (entry.side) {
    case 'SATKER':
      return ticket.satker ? SATKER : ASKER;
    case 'CSO':
      return officeWords(ticket.office.kind);
    case 'HAI_DJPB':
      return HAI_DJPB;
  }
}

/**
 * Whether the officer typed this entry for the asker, as in a recorded conversation. Such an entry has the officer's
 * alias (spec section 3, fig 21).
 */
export function typedByOfficer(entry: ThreadEntry, { method, asker, thread: [question] }: TicketDetail): boolean {
  if (method === 'MONSAKTI' || entry.author === asker.name) return false;
  return entry === question || (entry.side === 'SATKER' && entry.author === question?.author);
}
