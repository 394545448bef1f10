import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { type Holder, STATES } from '../../domain/statuses';
import { stateOf } from '../../domain/ticket-state';
import { wasForwarded } from '../../domain/access';
import { EVENTS } from '../../words/events';
import { HAI_DJPB, officeWords } from '../../words/offices';
import { SATKER } from '../../words/sides';
import { STATUSES } from '../../words/statuses';

/** A step of the ticket's journey; `current` marks who has to act now, or the end. */
export interface JourneyStep {
  readonly words: string;
  readonly state: 'passed' | 'current' | 'ahead';
}

/**
 * `dibuat → KPPN → (HAI-DJPb →) Anda → selesai`; empty for an unknown status. A ticket that HAI-DJPb returned shows its
 * office twice.
 */
export function journeySteps(ticket: Ticket, session: Session): readonly JourneyStep[] {
  const now = STATES[stateOf(ticket)].holder;
  if (!now) return [];
  const forwarded = wasForwarded(ticket);
  const words: Readonly<Record<Holder, string>> = {
    office: officeWords(ticket.office.kind),
    'hai-djpb': HAI_DJPB,
    satker: session.role === 'SATKER' ? 'Anda' : SATKER,
    end: STATUSES.closed.words,
  };
  const stops: readonly Holder[] = [
    'office',
    ...(forwarded ? (['hai-djpb'] as const) : []),
    ...(forwarded && now === 'office' ? (['office'] as const) : []),
    ...(ticket.satker ? (['satker'] as const) : []),
    'end',
  ];
  const here = stops.lastIndexOf(now);
  return [
    { words: EVENTS.CREATED, state: 'passed' },
    ...stops.map((stop, index) => ({ words: words[stop], state: stateAt(index, here) })),
  ];
}

function stateAt(index: number, here: number): JourneyStep['state'] {
  if (index === here) return 'current';
  return index < here ? 'passed' : 'ahead';
}
