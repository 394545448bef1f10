import type { Session, ZoneName } from '../../../src/app/domain/session';
import type { Destination } from '../../../src/app/domain/ticket';
import type { ClockMode } from '../clock';
import type { TicketSource } from '../store/ticket-record';

/** The tickets and the time with which a mock backend starts. Several personas can use one data set. */
export interface DataSet {
  readonly key: string;
  /** Local time in `zone`. */
  readonly clock: string;
  readonly zone: ZoneName;
  /** The mode of the clock in a demo. */
  readonly clockMode: ClockMode;
  /** `now` in milliseconds since 1970; `size` replaces the data set's own number of tickets. */
  tickets(now: number, size: number | null): TicketSource;
}

/** A user of the demo and the tests, selected by `?persona=KEY`. */
export interface Persona {
  readonly key: PersonaKey;
  /** The name in the demo bar. */
  readonly label: string;
  readonly session: Session;
  /** Empty for a persona that may not record tickets. */
  readonly destinations: readonly Destination[];
  /** The data set that the persona starts with. An officer may use any other data set as well. */
  readonly data: DataSet;
  /** The officer's name in threads. */
  readonly alias?: string;
}

export type PersonaKey = SatkerKey | 'cso-kppn' | 'cso-kppn-2' | 'cso-kanwil' | 'cso-kph' | 'kantor-pusat';
type SatkerKey = 'manual' | 'ramai' | 'dua-satker' | 'kpp-jakarta' | 'baru';
