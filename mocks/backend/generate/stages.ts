import type { KnownStatus } from '../../../src/app/domain/statuses';
import type { ThreadSide } from '../../../src/app/domain/ticket';
import { fraction } from '../seeded-random';
import type { Scenario } from './scenario';

/** Who said what; `words` names a text of the scenario. */
export type Turn = readonly [by: ThreadSide, words: TurnWords];
export type TurnWords = Exclude<keyof Scenario, 'destination' | 'subject' | 'file'> | 'forward';

interface StageEntry {
  readonly status: KnownStatus;
  /** Of 325 tickets. */
  readonly of325: number;
  /** What still waits lies in the last part of the year, given as the share it may go back. */
  readonly back: number;
  /** Conversations that lead there; a ticket takes one by its seed. */
  readonly talks: readonly (readonly Turn[])[];
}

const QUESTION: Turn = ['SATKER', 'question'];
const ASKED_BACK: readonly Turn[] = [QUESTION, ['CSO', 'askBack']];
const REPLIED: readonly Turn[] = [...ASKED_BACK, ['SATKER', 'reply']];
const SENT_ON: readonly Turn[] = [QUESTION, ['CSO', 'forward']];
const HAI_ASKED_BACK: readonly Turn[] = [...SENT_ON, ['HAI_DJPB', 'askBack']];
export const ANSWERED: readonly Turn[] = [QUESTION, ['CSO', 'answer']];
const DONE = [ANSWERED, [...REPLIED, ['CSO', 'answer']], ANSWERED, [...SENT_ON, ['HAI_DJPB', 'answer']]] as const;

/** Stage of a generated ticket; `OPEN` and `CLOSED` are DONE without and with feedback. */
export const STAGES = {
  WAITING_CSO: { status: 'WAITING_CSO', of325: 13, back: 0.06, talks: [[QUESTION], REPLIED, [QUESTION]] },
  FORWARDED: { status: 'FORWARDED', of325: 10, back: 0.3, talks: [SENT_ON] },
  WAITING_SATKER: {
    status: 'WAITING_SATKER',
    of325: 78,
    back: 0.7,
    talks: [ASKED_BACK, ASKED_BACK, HAI_ASKED_BACK, ASKED_BACK],
  },
  OPEN: { status: 'DONE', of325: 24, back: 0.25, talks: DONE },
  CLOSED: { status: 'DONE', of325: 200, back: 1, talks: DONE },
} as const satisfies Readonly<Record<string, StageEntry>>;

export type Stage = keyof typeof STAGES;

/** Stage of each of `count` tickets, newest first: the quotas are exact, the mixture depends on age. */
export function stagesOf(count: number): readonly Stage[] {
  const tokens: { stage: Stage; age: number }[] = [];
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const { of325, back } = STAGES[stage];
    const quota = stage === 'CLOSED' ? count - tokens.length : Math.max(1, Math.round((count * of325) / 325));
    for (let i = 0; i < quota; i++) tokens.push({ stage, age: fraction(of325, i) * back });
  }
  return tokens
    .slice(0, count)
    .sort((a, b) => a.age - b.age)
    .map(({ stage }) => stage);
}
