import { formatThreadTime, zoneLabel } from '../../words/dates';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { stateOf } from '../../domain/ticket-state';
import { EVENTS } from '../../words/events';
import { HAI_DJPB } from '../../words/offices';

/** Who has to act and since when, or when the ticket was closed; empty for an unknown status. */
export function responsibleWords(ticket: Ticket, session: Session): string {
  const { statusSince } = ticket;
  const time = statusSince && `${formatThreadTime(statusSince, session.zone)} ${zoneLabel(session.zone)}`;
  const since = time ? ` sejak ${time}` : '';
  const on = time ? ` pada ${time}` : '';
  switch (stateOf(ticket)) {
    case 'waiting-cso':
    case 'waiting-cso-answered':
    case 'waiting-cso-no-satker':
      return `Sedang ditangani ${ticket.office.name}${since}.`;
    case 'waiting-satker':
      return `Menunggu ${satkerName(ticket, session)}${ticket.askedByHaiDjpb ? ` atas permintaan ${HAI_DJPB}` : ''}${since}.`;
    case 'forwarded':
    case 'forwarded-answered':
      return `Sedang ditangani ${HAI_DJPB}${since}.`;
    case 'done-open':
      return `${EVENTS.DONE}${on}, menunggu konfirmasi ${satkerName(ticket, session)}.`;
    case 'done-no-satker':
      return `${EVENTS.DONE}${on}.`;
    case 'closed':
      return `${EVENTS.CLOSED}${on}.`;
    case 'unknown':
      return '';
  }
}

function satkerName({ satker }: Ticket, { role }: Session): string {
  return role === 'SATKER' ? 'Anda' : (satker?.name ?? 'satker');
}
