import { type AnswerTimes, secondsBetween } from '../rules/answer-times';
import type { Feedback, ThreadEntry, TicketEvent } from '../../../src/app/domain/ticket';
import { hash } from '../seeded-random';
import { sampleAttachment } from '../files/sample-file';
import { HAI_DJPB_ALIAS } from '../officer-aliases';
import type { Conversation } from '../store/ticket-record';
import type { TicketOutline, SatkerProfile } from './satker-profile';
import type { Scenario } from './scenario';
import { asksForSpmKp, fillPlaceholders, scenarioFor } from './scenarios';
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
export function feedbackTime({ seed, steps, createdAt }: TicketOutline, hours: WorkHours): number {
  const answered = steps.at(-1)?.at ?? createdAt;
  return Math.max(answered, hours.notBefore(answered + (30 + (hash(seed, 13) % 1800)) * 60_000));
}

/** The same result as `answerTimes`, without generating the texts. */
export function timesFrom({ stage, steps: [question, ...others] }: TicketOutline): AnswerTimes {
  const answers = others.filter(({ by }) => by !== 'SATKER');
  const waited = (step: Step | undefined) => (step && question ? secondsBetween(question.at, step.at) : null);
  return {
    askedAt: question?.at ?? null,
    firstAnswer: waited(answers[0]),
    finish: STAGES[stage].status === 'DONE' ? waited(answers.at(-1)) : null,
    replies: answers.length,
  };
}

/** The texts of the messages, without authors and times. */
export function textsFrom(
  outline: Pick<TicketOutline, 'seed' | 'stage' | 'createdAt'>,
  { destinations }: SatkerProfile,
): string[] {
  const scenario = scenarioFor(outline.seed, asksForSpmKp(destinations));
  return turnsOf(outline.stage, outline.seed).map(([, words]) => textOf(words, scenario, outline));
}

const textOf = (
  words: Step['words'],
  scenario: Scenario,
  { seed, createdAt }: Pick<TicketOutline, 'seed' | 'createdAt'>,
) => (words === 'forward' ? FORWARDED : fillPlaceholders(scenario[words], seed, createdAt));

/** The thread, events and feedback of a generated ticket. */
export function conversationFrom(outline: TicketOutline, profile: SatkerProfile, hours: WorkHours): Conversation {
  const { seed, id, stage, asker, steps } = outline;
  const scenario = scenarioFor(seed, asksForSpmKp(profile.destinations));
  const authors = { SATKER: asker.name, CSO: outline.officer, HAI_DJPB: HAI_DJPB_ALIAS };
  const sitting = isTranscript(stage, seed);
  const iso = (at: number): string => new Date(at).toISOString();
  const events: TicketEvent[] = [];
  const thread = steps.map(({ by, words, at }, i): ThreadEntry => {
    const author = sitting ? outline.officer : authors[by];
    if (i === 0) events.push({ kind: 'CREATED', at: iso(at), by: author });
    if (words === 'forward') events.push({ kind: 'FORWARDED', at: iso(at), by: author });
    if (words === 'answer') events.push({ kind: 'DONE', at: iso(at), by: author });
    const text = textOf(words, scenario, outline);
    const sends = scenario.file && (i === 0 ? hash(seed, 14) % 3 > 0 : words === 'reply');
    const attachments = sends ? [sampleAttachment(id, String(i), scenario.file ?? '')] : [];
    return { id: `${id}-${i}`, author, side: by, at: iso(at), text, attachments };
  });
  if (stage !== 'CLOSED') return { thread, events, feedback: null };
  const at = iso(feedbackTime(outline, hours));
  const opinion = OPINIONS[hash(seed, 15) % OPINIONS.length];
  return {
    thread,
    events: [...events, { kind: 'CLOSED', at, by: asker.name }],
    feedback: { rating: opinion?.rating ?? 'HELPFUL', comment: opinion?.comment ?? '', at },
  };
}
