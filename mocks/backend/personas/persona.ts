import type { Session, ZoneName } from '../../../src/app/domain/session';
import type { Destination } from '../../../src/app/domain/ticket';
import type { ClockMode } from '../clock';
import type { TicketSource } from '../store/ticket-record';

/** The tickets and the moment that a world begins with; several people may look at one. */
export interface DataSet {
  readonly key: string;
  /** Local time in `zone`. */
  readonly clock: string;
  readonly zone: ZoneName;
  /** How the clock goes in a demo. */
  readonly clockMode: ClockMode;
  /** `size` asks for another number of tickets than the data set's own. */
  tickets(now: number, size: number | null): TicketSource;
}

/** Somebody to be in the demo. */
export interface Persona {
  readonly key: PersonaKey;
  /** The name in the demo bar. */
  readonly label: string;
  readonly session: Session;
  /** Empty for a persona that may not record tickets. */
  readonly destinations: readonly Destination[];
  /** Its home; an officer may look at any other as well. */
  readonly data: DataSet;
  /** What threads call an officer. */
  readonly alias?: string;
}

export type PersonaKey = SatkerKey | 'cso-kppn' | 'cso-kppn-2' | 'cso-kanwil' | 'cso-kph' | 'kantor-pusat';
type SatkerKey = 'manual' | 'ramai' | 'kpp-jakarta' | 'baru';
