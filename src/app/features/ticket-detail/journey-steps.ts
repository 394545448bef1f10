import type { OfficeKind, Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';

/** A station on the ticket's way; `current` is where it lies now. */
export interface JourneyStep {
  readonly words: string;
  readonly state: 'passed' | 'current' | 'ahead';
}

const OFFICES: Readonly<Record<OfficeKind, string>> = { KPPN: 'KPPN', KANWIL: 'Kanwil', KPH: 'KPPN KPH' };

/**
 * dibuat → KPPN → (HAI-DJPb →) Anda → selesai; empty for a status that we do not know. A ticket that HAI-DJPb gave back
 * to its office comes by there a second time.
 */
export function journeySteps(ticket: Ticket, session: Session): readonly JourneyStep[] {
  const asker = session.role === 'SATKER' ? 'Anda' : 'Satker';
  const forwarded = ticket.haiDjpbNumber !== null || ticket.status === 'FORWARDED';
  const office = { words: OFFICES[ticket.office.kind], status: 'WAITING_CSO' };
  const stations = [
    { words: 'Dibuat', status: null },
    office,
    ...(forwarded ? [{ words: 'HAI-DJPb', status: 'FORWARDED' }] : []),
    ...(forwarded && ticket.status === 'WAITING_CSO' ? [office] : []),
    ...(ticket.satker ? [{ words: asker, status: 'WAITING_SATKER' }] : []),
    { words: 'Selesai', status: 'DONE' },
  ];
  const here = stations.findLastIndex(({ status }) => status === ticket.status);
  if (here < 0) return [];
  return stations.map(({ words }, index) => ({
    words,
    state: index < here ? 'passed' : index === here ? 'current' : 'ahead',
  }));
}
