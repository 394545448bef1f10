import type { Topic } from '../catalogue/catalogue';
import { readDay, readMonth } from '../typed-time';
import type { Deadline } from './deadline';
import { isPlausibleDay } from './plausible-day';

/** The deadline of a topic, and the base that the user has answered; null for a topic without one. */
export interface TopicDeadline {
  readonly deadline: Deadline;
  /** Base month `2026-10` or event date `2026-12-21`; null while the answer is no such date, or far away. */
  readonly base: string | null;
}

/**
 * The deadline of a topic by its answers: a `month` answers the base month, a `date` the event (beyond the manual,
 * section 5, Tenggat). Null where the topic names none, or one that is not there.
 *
 * @param answers by the key of their prompt
 * @param today the office's day
 */
export function topicDeadline(
  { deadline: named, prompts }: Topic,
  answers: Readonly<Record<string, string>>,
  deadlines: readonly Deadline[],
  today: string,
): TopicDeadline | null {
  const deadline = deadlines.find(({ key }) => key === named?.key);
  if (!deadline) return null;
  const kind = deadline.rule.kind === 'afterEvent' ? 'date' : 'month';
  const bases = prompts
    .filter((prompt) => prompt.kind === kind)
    .map(({ key }) => (kind === 'date' ? readDay(answers[key] ?? '') : readMonth(answers[key] ?? '')));
  return { deadline, base: bases.find((base) => isPlausibleDay(kind === 'date' ? base : `${base}-01`, today)) ?? null };
}
