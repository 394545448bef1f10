import type { Role } from '../../domain/session';
import type { ThreadEntry, ThreadSide, TicketDetail } from '../../domain/ticket';
import { SATKER, sideWords, typedByOfficer } from '../../words/sides';

/** Side of the conversation that each role reads from; Kantor Pusat reads from the offices'. */
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

/** The side that wrote a message, for readers who do not see its tone; a satker's own messages say so. */
export function sideWordsFor(role: Role, entry: ThreadEntry, ticket: TicketDetail): string {
  const own = entry.side === 'SATKER' && role === 'SATKER' && ticket.satker && !typedByOfficer(entry, ticket);
  return own ? `${SATKER} Anda` : sideWords(entry, ticket);
}
