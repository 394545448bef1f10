import { hash } from '../chance';
import type { Scenario } from './scenario';
import type { WorkHours } from './work-hours';

/** Where a generated ticket stands; `OPEN` and `CLOSED` are DONE without and with feedback. */
export type Stand = 'WAITING_CSO' | 'WAITING_SATKER' | 'FORWARDED' | 'OPEN' | 'CLOSED';

type Words = Exclude<keyof Scenario, 'destination' | 'subject' | 'file'> | 'forward';

export interface Step {
  readonly by: 'SATKER' | 'CSO' | 'HAI_DJPB';
  readonly words: Words;
  readonly at: number;
}

export type Turn = readonly [Step['by'], Words];

const QUESTION: Turn = ['SATKER', 'question'];
const ASKED_BACK: readonly Turn[] = [QUESTION, ['CSO', 'askBack']];
const REPLIED: readonly Turn[] = [...ASKED_BACK, ['SATKER', 'reply']];
const SENT_ON: readonly Turn[] = [QUESTION, ['CSO', 'forward']];
const ANSWERED: readonly Turn[] = [QUESTION, ['CSO', 'answer']];
const DONE = [ANSWERED, [...REPLIED, ['CSO', 'answer']], ANSWERED, [...SENT_ON, ['HAI_DJPB', 'answer']]] as const;

/** Ways to have come there; a ticket takes one by its seed. */
const WAYS: Readonly<Record<Stand, readonly (readonly Turn[])[]>> = {
  WAITING_CSO: [[QUESTION], REPLIED, [QUESTION]],
  WAITING_SATKER: [ASKED_BACK, ASKED_BACK, [...SENT_ON, ['HAI_DJPB', 'askBack']], ASKED_BACK],
  FORWARDED: [SENT_ON],
  OPEN: DONE,
  CLOSED: DONE,
};

/** Recorded by an officer after a talk: he types question and answer in one sitting. */
export const isTranscript = (stand: Stand, seed: number): boolean =>
  (stand === 'OPEN' || stand === 'CLOSED') && hash(seed, 21) % 7 === 0;

/** Who said what, until the ticket stood there. */
export function turnsOf(stand: Stand, seed: number): readonly Turn[] {
  if (isTranscript(stand, seed)) return ANSWERED;
  const ways = WAYS[stand];
  return ways[hash(seed, 20) % ways.length] ?? [QUESTION];
}

/** Who said what and when, until the ticket stood there. */
export function stepsOf(stand: Stand, seed: number, createdAt: number, hours: WorkHours): readonly Step[] {
  const transcript = isTranscript(stand, seed);
  let at = createdAt;
  return turnsOf(stand, seed).map(([by, words], i) => {
    if (i > 0) at = transcript ? at + 60_000 : Math.max(at, hours.notBefore(at + waitBefore(by, seed, i)));
    return { by, words, at };
  });
}

/** A satker answers within the day, an officer within two hours, HAI-DJPb within three days. */
function waitBefore(by: Step['by'], seed: number, turn: number): number {
  return 480_000 + (hash(seed, 30, turn) % MOST_SECONDS[by]) * 1000;
}

const MOST_SECONDS = { SATKER: 24_000, CSO: 7200, HAI_DJPB: 240_000 };
