import type { Session } from '../../../src/app/domain/session';
import type { Destination, Person } from '../../../src/app/domain/ticket';
import type { Stage } from './stages';
import type { Step } from './steps';

/** The satker whose tickets are generated. */
export interface SatkerProfile {
  readonly session: Session;
  readonly destinations: readonly Destination[];
  readonly askers: readonly [Person, ...Person[]];
  /**
   * Seed of the first ticket, 0 by default. Each satker of a data set needs a range of its own, because equal seeds
   * give equal tickets.
   */
  readonly firstSeed?: number;
  /** Aliases of the officers who answer; `CSO_ALIAS` alone by default. */
  readonly officers?: readonly [string, ...string[]];
  /** Aliases of the officers of its KPPN who take tickets; left out: nobody does. */
  readonly takers?: readonly [string, ...string[]];
}

/** What the row and the conversation of one generated ticket have in common. */
export interface TicketOutline {
  readonly seed: number;
  readonly id: string;
  readonly stage: Stage;
  readonly createdAt: number;
  readonly asker: Person;
  readonly steps: readonly Step[];
  /** Alias of the officer who answers. */
  readonly officer: string;
}
