import type { ThreadSide } from '../../../src/app/domain/ticket';
import { hash } from '../seeded-random';
import { ANSWERED, type Stage, STAGES, type Turn, type TurnWords } from './stages';
import type { WorkHours } from './work-hours';

export interface Step {
  readonly by: ThreadSide;
  readonly words: TurnWords;
  readonly at: number;
}

/** A transcript: an officer typed both question and answer after the conversation. */
export const isTranscript = (stage: Stage, seed: number): boolean =>
  STAGES[stage].status === 'DONE' && hash(seed, 21) % 7 === 0;

/** The messages that led to the stage. */
export function turnsOf(stage: Stage, seed: number): readonly Turn[] {
  if (isTranscript(stage, seed)) return ANSWERED;
  const { conversations } = STAGES[stage];
  return conversations[hash(seed, 20) % conversations.length] ?? ANSWERED;
}

/** The messages that led to the stage, each with its time. */
export function stepsOf(stage: Stage, seed: number, createdAt: number, hours: WorkHours): readonly Step[] {
  const transcript = isTranscript(stage, seed);
  let at = createdAt;
  return turnsOf(stage, seed).map(([by, words], i) => {
    if (i > 0) at = transcript ? at + 60_000 : Math.max(at, hours.notBefore(at + waitBefore(by, seed, i)));
    return { by, words, at };
  });
}

/** Milliseconds until the next message: from 8 minutes to 7 hours (satker), 2 hours (officer) or 3 days (HAI-DJPb). */
function waitBefore(by: Step['by'], seed: number, turn: number): number {
  return 480_000 + (hash(seed, 30, turn) % MAX_SECONDS[by]) * 1000;
}

const MAX_SECONDS = { SATKER: 24_000, CSO: 7200, HAI_DJPB: 240_000 };
