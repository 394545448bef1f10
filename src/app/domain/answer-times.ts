import { parseInstant } from './instant';
import type { ThreadEntry, TicketEvent, TicketStatus } from './ticket';

/** How long the asker waited, in seconds; null for what has not happened, or cannot be reckoned. */
export interface AnswerTimes {
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
    return { firstAnswer: null, finish: null };
  }
  const answers = thread.slice(1).flatMap(({ side, at }) => {
    const answered = side === 'SATKER' ? null : parseInstant(at);
    return answered === null || answered < asked ? [] : [(answered - asked) / 1000];
  });
  const done = (parseInstant(events.findLast(({ kind }) => kind === 'DONE')?.at) ?? Infinity) - asked;
  const upToFinish = answers.filter((answer) => answer * 1000 <= done);
  return {
    firstAnswer: earliest(answers),
    finish: status === 'DONE' ? latest(upToFinish) : null,
  };
}

function earliest(values: readonly number[]): number | null {
  return values.length ? Math.min(...values) : null;
}

function latest(values: readonly number[]): number | null {
  return values.length ? Math.max(...values) : null;
}
