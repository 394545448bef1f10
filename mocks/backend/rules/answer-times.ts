import { parseInstant } from '../../../src/app/domain/instant';
import type { ThreadEntry, TicketEvent, TicketStatus } from '../../../src/app/domain/ticket';

/** How long the asker waited, in seconds. Null when the event has not happened or its time is unreadable. */
export interface AnswerTimes {
  /** Time of the question, in milliseconds since 1970. */
  readonly askedAt: number | null;
  /** From the question to the officer's first message after it. */
  readonly firstAnswer: number | null;
  /** From the question to the officer's message that finished the ticket. Finished tickets only. */
  readonly finish: number | null;
  /** Number of the officers' messages. */
  readonly replies: number;
}

interface Conversation {
  readonly thread: readonly Pick<ThreadEntry, 'side' | 'at'>[];
  readonly events: readonly Pick<TicketEvent, 'kind' | 'at'>[];
}

/**
 * Measures between messages of the thread, because the list's date and the reference number come from other clocks
 * (spec section 3). Messages after the finish do not count. A reopened ticket is measured to its last finish.
 */
export function answerTimes(status: TicketStatus, { thread, events }: Conversation): AnswerTimes {
  const asked = parseInstant(thread[0]?.at);
  const replies = thread.slice(1).filter(({ side }) => side !== 'SATKER').length;
  if (asked === null) {
    return { askedAt: asked, firstAnswer: null, finish: null, replies };
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
    replies,
  };
}

/** Whether the question of an unfinished ticket still waits for its first answer. */
export function isUnanswered(status: TicketStatus, { askedAt, firstAnswer }: AnswerTimes): boolean {
  return status !== 'DONE' && firstAnswer === null && askedAt !== null;
}

/** Whole seconds, as the screen shows both instants: fractions are cut off from each. */
export function secondsBetween(from: number, to: number): number {
  return Math.floor(to / 1000) - Math.floor(from / 1000);
}

function earliest(values: readonly number[]): number | null {
  return values.length ? Math.min(...values) : null;
}

function latest(values: readonly number[]): number | null {
  return values.length ? Math.max(...values) : null;
}
