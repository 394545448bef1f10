import type { OfficeKind, Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** A station on the ticket's way; `current` is where it lies now. */
export interface JourneyStep {
  readonly words: string;
  readonly state: 'passed' | 'current' | 'ahead';
}

const OFFICES: Readonly<Record<OfficeKind, string>> = { KPPN: 'KPPN', KANWIL: 'Kanwil', KPH: 'KPPN KPH' };

/** dibuat → KPPN → (HAI-DJPb →) Anda → selesai; empty for a status that we do not know. */
export function journeySteps(ticket: Ticket, session: Session): readonly JourneyStep[] {
  const asker = session.role === 'SATKER' ? 'Anda' : 'Satker';
  const forwarded = ticket.haiDjpbNumber !== null || ticket.status === 'FORWARDED';
  const stations = [
    { words: 'Dibuat', status: null },
    { words: OFFICES[ticket.office.kind], status: 'WAITING_CSO' },
    ...(forwarded ? [{ words: 'HAI-DJPb', status: 'FORWARDED' }] : []),
    ...(ticket.satker ? [{ words: asker, status: 'WAITING_SATKER' }] : []),
    { words: 'Selesai', status: 'DONE' },
  ];
  const here = stations.findIndex(({ status }) => status === ticket.status);
  if (here < 0) return [];
  return stations.map(({ words }, index) => ({
    words,
    state: index < here ? 'passed' : index === here ? 'current' : 'ahead',
  }));
}
