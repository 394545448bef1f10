import { formatThreadTime, zoneLabel } from '../../domain/dates';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { stateOf } from '../../domain/ticket-state';

/** Who has the ticket in his hands, and since when; empty for a status that we do not know. */
export function holderWords(ticket: Ticket, session: Session): string {
  const holder = holderOf(ticket, session);
  if (!holder || !ticket.statusSince) return holder && `${holder}.`;
  return `${holder} sejak ${formatThreadTime(ticket.statusSince, session.zone)} ${zoneLabel(session.zone)}.`;
}

function holderOf(ticket: Ticket, session: Session): string {
  switch (stateOf(ticket)) {
    case 'waiting-cso':
    case 'waiting-cso-answered':
    case 'waiting-cso-no-satker':
      return `Di tangan ${ticket.office.name}`;
    case 'waiting-satker': {
      const waits = session.role === 'SATKER' ? 'Menunggu Anda' : `Menunggu ${ticket.satker?.name ?? 'satker'}`;
      return ticket.askedByHaiDjpb ? `${waits} atas permintaan HAI-DJPb` : waits;
    }
    case 'forwarded':
    case 'forwarded-answered':
      return 'Di tangan HAI-DJPb';
    case 'done-open':
    case 'done-no-satker':
      return 'Selesai';
    case 'closed':
      return 'Ditutup';
    case 'unknown':
      return '';
  }
}
