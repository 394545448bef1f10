import type { KnownStatus } from '../../../src/app/domain/statuses';
import type { ThreadSide } from '../../../src/app/domain/ticket';
import { fraction } from '../seeded-random';
import type { Scenario } from './scenario';

/** One message: the side that wrote it, and which text of the scenario it is. */
export type Turn = readonly [by: ThreadSide, words: TurnWords];
export type TurnWords = Exclude<keyof Scenario, 'destination' | 'subject' | 'file' | 'topic' | 'due'> | 'forward';

interface StageEntry {
  readonly status: KnownStatus;
  /** Number of tickets with this stage among 325. */
  readonly per325: number;
  /** Greatest age as a share of the year (0 to 1): tickets that still wait are recent ones. */
  readonly maxAge: number;
  /** Conversations that lead to this stage. The seed of the ticket selects one. */
  readonly conversations: readonly (readonly Turn[])[];
}

const QUESTION: Turn = ['SATKER', 'question'];
const ASKED_BACK: readonly Turn[] = [QUESTION, ['CSO', 'askBack']];
const REPLIED: readonly Turn[] = [...ASKED_BACK, ['SATKER', 'reply']];
const SENT_ON: readonly Turn[] = [QUESTION, ['CSO', 'forward']];
const HAI_ASKED_BACK: readonly Turn[] = [...SENT_ON, ['HAI_DJPB', 'askBack']];
export const ANSWERED: readonly Turn[] = [QUESTION, ['CSO', 'answer']];
const DONE = [ANSWERED, [...REPLIED, ['CSO', 'answer']], ANSWERED, [...SENT_ON, ['HAI_DJPB', 'answer']]] as const;

/** `OPEN` and `CLOSED` are DONE without and with feedback. */
export type Stage = Exclude<KnownStatus, 'DONE'> | 'OPEN' | 'CLOSED';

/** Stages of generated tickets. */
export const STAGES = {
  WAITING_CSO: { status: 'WAITING_CSO', per325: 13, maxAge: 0.06, conversations: [[QUESTION], REPLIED, [QUESTION]] },
  FORWARDED: { status: 'FORWARDED', per325: 10, maxAge: 0.3, conversations: [SENT_ON] },
  WAITING_SATKER: {
    status: 'WAITING_SATKER',
    per325: 78,
    maxAge: 0.7,
    conversations: [ASKED_BACK, ASKED_BACK, HAI_ASKED_BACK, ASKED_BACK],
  },
  OPEN: { status: 'DONE', per325: 24, maxAge: 0.25, conversations: DONE },
  CLOSED: { status: 'DONE', per325: 200, maxAge: 1, conversations: DONE },
} as const satisfies Readonly<Record<Stage, StageEntry>>;

/**
 * The stage of each of `count` tickets, newest first. The number of tickets per stage is exact; their order depends on
 * the age.
 */
export function stagesOf(count: number): readonly Stage[] {
  const tokens: { stage: Stage; age: number }[] = [];
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const { per325, maxAge } = STAGES[stage];
    const quota = stage === 'CLOSED' ? count - tokens.length : Math.max(1, Math.round((count * per325) / 325));
    for (let i = 0; i < quota; i++) tokens.push({ stage, age: fraction(per325, i) * maxAge });
  }
  return tokens
    .slice(0, count)
    .sort((a, b) => a.age - b.age)
    .map(({ stage }) => stage);
}
