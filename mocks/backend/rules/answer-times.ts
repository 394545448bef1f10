import { parseInstant } from '../../../src/app/domain/instant';
import type { ThreadEntry, TicketEvent, TicketStatus } from '../../../src/app/domain/ticket';

/** How long the asker waited, in seconds; null for what has not happened, or cannot be reckoned. */
export interface AnswerTimes {
  /** When it was asked, in milliseconds since 1970. */
  readonly askedAt: number | null;
  /** From the question to the first entry of an officer after it. */
  readonly firstAnswer: number | null;
  /** From the question to the officer's entry with which the ticket was finished; of finished tickets only. */
  readonly finish: number | null;
}

interface Talk {
  readonly thread: readonly Pick<ThreadEntry, 'side' | 'at'>[];
  readonly events: readonly Pick<TicketEvent, 'kind' | 'at'>[];
}

/**
 * Measured between two entries of the thread: list date and reference come from other clocks (spec section 3). What an
 * officer adds after finishing does not count; a ticket that was reopened is measured to its last finish.
 */
export function answerTimes(status: TicketStatus, { thread, events }: Talk): AnswerTimes {
  const asked = parseInstant(thread[0]?.at);
  if (asked === null) {
    return { askedAt: asked, firstAnswer: null, finish: null };
  }
  const answers = thread.slice(1).flatMap(({ side, at }) => {
    const answered = side === 'SATKER' ? null : parseInstant(at);
    return answered === null || answered < asked ? [] : [secondsBetween(asked, answered)];
  });
  const done = parseInstant(events.findLast(({ kind }) => kind === 'DONE')?.at);
  const upToFinish = answers.filter((answer) => done === null || answer <= secondsBetween(asked, done));
  return {
    askedAt: asked,
    firstAnswer: earliest(answers),
    finish: status === 'DONE' ? latest(upToFinish) : null,
  };
}

/** Whole seconds, as both instants are shown: fractions are cut from each. */
export function secondsBetween(from: number, to: number): number {
  return Math.floor(to / 1000) - Math.floor(from / 1000);
}

function earliest(values: readonly number[]): number | null {
  return values.length ? Math.min(...values) : null;
}

function latest(values: readonly number[]): number | null {
  return values.length ? Math.max(...values) : null;
}
