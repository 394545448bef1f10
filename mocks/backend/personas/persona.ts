import type { Session } from '../../../src/app/domain/session';
import type { Destination } from '../../../src/app/domain/ticket';
import type { ClockMode } from '../clock';
import type { TicketSource } from '../store/ticket-record';

/** The tickets and the moment that a world begins with; several people may look at one. */
export interface DataSet {
  readonly key: string;
  /** Local time in the zone of the person who looks. */
  readonly clock: string;
  /** How the clock goes in a demo. */
  readonly clockMode: ClockMode;
  /** `size` asks for another number of tickets than the data set's own. */
  tickets(now: number, size: number | null): TicketSource;
}

/** Somebody to be in the demo. */
export interface Persona {
  readonly key: PersonaKey;
  /** As the demo bar calls him. */
  readonly label: string;
  readonly session: Session;
  /** Empty for whoever may not record tickets. */
  readonly destinations: readonly Destination[];
  readonly data: DataSet;
}

export type PersonaKey = 'manual' | 'ramai' | 'kpp-jakarta' | 'baru';
