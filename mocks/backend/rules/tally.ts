import type { Figures, Group } from '../../../src/app/domain/recap';
import { spreadOf } from './spread';

/** The measured times of one ticket, in seconds. Null for what was not measured. */
export interface Measured {
  readonly firstAnswer: number | null;
  readonly finish: number | null;
  /** Age of a ticket without an officer's answer. */
  readonly unanswered: number | null;
}

/** Collects the figures of one group of tickets. */
export class Tally<Of> {
  private count = 0;
  private readonly firstAnswers: number[] = [];
  private readonly finishes: number[] = [];
  private readonly ages: number[] = [];

  constructor(readonly of: Of) {}

  add({ firstAnswer, finish, unanswered }: Measured): void {
    this.count++;
    if (firstAnswer !== null) this.firstAnswers.push(firstAnswer);
    if (finish !== null) this.finishes.push(finish);
    if (unanswered !== null) this.ages.push(unanswered);
  }

  get figures(): Figures {
    return {
      count: this.count,
      firstAnswer: spreadOf(this.firstAnswers),
      finish: spreadOf(this.finishes),
      unanswered: spreadOf(this.ages),
    };
  }

  get group(): Group<Of> {
    return { of: this.of, ...this.figures };
  }
}

/** One tally per key, created at the first ticket with that key. */
export class Groups<Of> {
  private readonly tallies = new Map<string, Tally<Of>>();

  add(key: string, of: Of, measured: Measured): void {
    let tally = this.tallies.get(key);
    if (!tally) this.tallies.set(key, (tally = new Tally(of)));
    tally.add(measured);
  }

  largestFirst(): readonly Group<Of>[] {
    return [...this.tallies]
      .map(([key, tally]) => ({ key, group: tally.group }))
      .sort((a, b) => b.group.count - a.group.count || (a.key < b.key ? -1 : 1))
      .map(({ group }) => group);
  }
}
