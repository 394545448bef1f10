import type { Role } from '../../domain/session';
import type { ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';
import { SATKER, sideWords, typedByOfficer } from '../../words/sides';

/** Side of the conversation of each role. Kantor Pusat has the offices' side. */
const SIDE_OF = {
  SATKER: 'SATKER',
  CSO_KPPN: 'CSO',
  CSO_KANWIL: 'CSO',
  CSO_KPH: 'CSO',
  KANTOR_PUSAT: 'CSO',
  AGEN_HAI: 'HAI_DJPB',
} as const satisfies Record<Role, ThreadSide>;

export function ownSide(role: Role): ThreadSide {
  return SIDE_OF[role];
}

/** The side that wrote a message, for readers who cannot see its colour. A satker's own messages are named, too. */
export function sideWordsFor(role: Role, entry: ThreadEntry, ticket: TicketDetail): string {
  const own = entry.side === 'SATKER' && role === 'SATKER' && ticket.satker && !typedByOfficer(entry, ticket);
  return own ? `${SATKER} Anda` : sideWords(entry, ticket);
}
