import type { Session } from '../../../src/app/domain/session';
import type { Destination, Person } from '../../../src/app/domain/ticket';
import type { Stage } from './stages';
import type { Step } from './steps';

/** The satker whose year is made up. */
export interface Profile {
  readonly session: Session;
  readonly destinations: readonly Destination[];
  readonly askers: readonly [Person, ...Person[]];
  /** Begins where the other satkers of a data set end, so that no two are alike; 0 where there is one. */
  readonly firstSeed?: number;
  /** Aliases of the officers who answer; the manual's own where they are left out. */
  readonly officers?: readonly [string, ...string[]];
}

/** Everything about one generated ticket that row and talk have in common. */
export interface Draft {
  readonly seed: number;
  readonly id: string;
  readonly stage: Stage;
  readonly createdAt: number;
  readonly asker: Person;
  readonly steps: readonly Step[];
  /** Alias of the officer who answers. */
  readonly officer: string;
}
