import type { Figures, Group, Spread } from '../../../src/app/domain/recap';
import { UNKNOWN, type Unknown } from '../../../src/app/domain/working-time/calendar';
import { spreadOf } from './spread';

/** The measured times of one ticket, in seconds. Null for what was not measured. */
export interface Measured {
  readonly firstAnswer: number | null;
  readonly finish: number | null;
  /** Age of a ticket without an officer's answer. */
  readonly unanswered: number | null;
  /** Minutes of working time of `firstAnswer` and `finish`; `unknown` where the calendar does not say. */
  readonly working: Readonly<Record<'firstAnswer' | 'finish', number | Unknown | null>>;
}

/** Collects the figures of one group of tickets. */
export class Tally<Of> {
  private count = 0;
  private readonly firstAnswers: number[] = [];
  private readonly finishes: number[] = [];
  private readonly ages: number[] = [];
  /** Working minutes; null when the calendar does not know all of them. */
  private working: Readonly<Record<'firstAnswer' | 'finish', number[]>> | null = { firstAnswer: [], finish: [] };

  constructor(readonly of: Of) {}

  add({ firstAnswer, finish, unanswered, working }: Measured): void {
    this.count++;
    if (firstAnswer !== null) this.firstAnswers.push(firstAnswer);
    if (finish !== null) this.finishes.push(finish);
    if (unanswered !== null) this.ages.push(unanswered);
    this.addWorking('firstAnswer', working.firstAnswer);
    this.addWorking('finish', working.finish);
  }

  private addWorking(of: 'firstAnswer' | 'finish', minutes: number | Unknown | null): void {
    if (minutes === UNKNOWN) this.working = null;
    else if (minutes !== null) this.working?.[of].push(minutes);
  }

  get figures(): Figures {
    return {
      count: this.count,
      firstAnswer: spreadOf(this.firstAnswers),
      finish: spreadOf(this.finishes),
      unanswered: spreadOf(this.ages),
      working: this.working && {
        firstAnswer: inSeconds(spreadOf(this.working.firstAnswer)),
        finish: inSeconds(spreadOf(this.working.finish)),
      },
    };
  }

  get group(): Group<Of> {
    return { of: this.of, ...this.figures };
  }
}

const inSeconds = ({ count, median, p90 }: Spread): Spread => ({
  count,
  median: median === null ? null : median * 60,
  p90: p90 === null ? null : p90 * 60,
});

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
