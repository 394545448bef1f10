import { type AnswerTimes, secondsBetween } from '../rules/answer-times';
import type { Feedback, ThreadEntry, TicketEvent } from '../../../src/app/domain/ticket';
import { hash } from '../seeded-random';
import { sampleAttachment } from '../files/sample-file';
import { HAI_AGENT } from '../officer-aliases';
import type { Talk } from '../store/ticket-record';
import type { Draft, Profile } from './profile';
import type { Scenario } from './scenario';
import { asksForSpmKp, filled, scenarioFor } from './scenarios';
import { STAGES } from './stages';
import { isTranscript, turnsOf, type Step } from './steps';
import type { WorkHours } from './work-hours';

const FORWARDED = 'Kendala ini memerlukan penanganan di pusat, kami teruskan ke HAI-DJPb.';

const OPINIONS: readonly Omit<Feedback, 'at'>[] = [
  { rating: 'HELPFUL', comment: '' },
  { rating: 'HELPFUL', comment: 'Jawaban cepat dan jelas, terima kasih.' },
  { rating: 'HELPFUL', comment: 'Terima kasih, masalah selesai.' },
  { rating: 'NEUTRAL', comment: '' },
  { rating: 'HELPFUL', comment: '' },
  { rating: 'NOT_HELPFUL', comment: 'Jawaban baru kami terima setelah batas waktu pengajuan.' },
];

/** When the satker gave feedback, in milliseconds since 1970: half an hour to 31 hours after the answer. */
export function feedbackTime({ seed, steps, createdAt }: Draft, hours: WorkHours): number {
  const answered = steps.at(-1)?.at ?? createdAt;
  return Math.max(answered, hours.notBefore(answered + (30 + (hash(seed, 13) % 1800)) * 60_000));
}

/** The same result as `answerTimes`, without generating the texts. */
export function timesFrom({ stage, steps: [question, ...others] }: Draft): AnswerTimes {
  const answers = others.filter(({ by }) => by !== 'SATKER');
  const waited = (step: Step | undefined) => (step && question ? secondsBetween(question.at, step.at) : null);
  return {
    askedAt: question?.at ?? null,
    firstAnswer: waited(answers[0]),
    finish: STAGES[stage].status === 'DONE' ? waited(answers.at(-1)) : null,
  };
}

/** The texts of the messages, without authors and times. */
export function textsFrom(draft: Pick<Draft, 'seed' | 'stage' | 'createdAt'>, { destinations }: Profile): string[] {
  const scenario = scenarioFor(draft.seed, asksForSpmKp(destinations));
  return turnsOf(draft.stage, draft.seed).map(([, words]) => textOf(words, scenario, draft));
}

const textOf = (words: Step['words'], scenario: Scenario, { seed, createdAt }: Pick<Draft, 'seed' | 'createdAt'>) =>
  words === 'forward' ? FORWARDED : filled(scenario[words], seed, createdAt);

/** The thread, events and feedback of a generated ticket. */
export function talkFrom(draft: Draft, profile: Profile, hours: WorkHours): Talk {
  const { seed, id, stage, asker, steps } = draft;
  const scenario = scenarioFor(seed, asksForSpmKp(profile.destinations));
  const authors = { SATKER: asker.name, CSO: draft.officer, HAI_DJPB: HAI_AGENT };
  const sitting = isTranscript(stage, seed);
  const iso = (at: number): string => new Date(at).toISOString();
  const events: TicketEvent[] = [];
  const thread = steps.map(({ by, words, at }, i): ThreadEntry => {
    const author = sitting ? draft.officer : authors[by];
    if (i === 0) events.push({ kind: 'CREATED', at: iso(at), by: author });
    if (words === 'forward') events.push({ kind: 'FORWARDED', at: iso(at), by: author });
    if (words === 'answer') events.push({ kind: 'DONE', at: iso(at), by: author });
    const text = textOf(words, scenario, draft);
    const sends = scenario.file && (i === 0 ? hash(seed, 14) % 3 > 0 : words === 'reply');
    const attachments = sends ? [sampleAttachment(id, String(i), scenario.file ?? '')] : [];
    return { id: `${id}-${i}`, author, side: by, at: iso(at), text, attachments };
  });
  if (stage !== 'CLOSED') return { thread, events, feedback: null };
  const at = iso(feedbackTime(draft, hours));
  const opinion = OPINIONS[hash(seed, 15) % OPINIONS.length];
  return {
    thread,
    events: [...events, { kind: 'CLOSED', at, by: asker.name }],
    feedback: { rating: opinion?.rating ?? 'HELPFUL', comment: opinion?.comment ?? '', at },
  };
}
