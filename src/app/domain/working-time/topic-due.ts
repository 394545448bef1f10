import type { Topic } from '../catalogue/catalogue';
import { readDay, readMonth } from '../typed-time';
import type { Deadline } from './deadline';
import { isPlausibleDay } from './plausible-day';

/** Beside the answers by the key of their prompt, which has no hyphen: the name of the deadline that the user chose. */
export const CHOSEN_DEADLINE = 'chosen-deadline';

/** A deadline that a topic names. */
export interface NamedDeadline {
  readonly deadline: Deadline;
  /** Its rule in the words of the topic. */
  readonly rule: string;
}

/** The deadline of a topic, and the base that the user has answered; null for a topic without one. */
export interface TopicDeadline extends NamedDeadline {
  /** Base month `2026-10` or event date `2026-12-21`; null while the answer is no such date, or far away. */
  readonly base: string | null;
}

/** The deadlines that a topic names and that are there, in its order, each once. */
export function topicDeadlines(topic: Topic, deadlines: readonly Deadline[]): readonly NamedDeadline[] {
  const named = [...(topic.deadline ? [topic.deadline] : []), ...(topic.deadlines ?? [])];
  const rules = new Map(named.toReversed().map(({ key, rule }) => [key, rule]));
  return [...new Set(named.map(({ key }) => key))].flatMap((key) => {
    const deadline = deadlines.find((each) => each.key === key);
    return deadline ? [{ deadline, rule: rules.get(key) ?? deadline.words }] : [];
  });
}

/**
 * The deadline of a topic by its answers: a `month` answers the base month, a `date` the event (beyond the manual,
 * section 5, Tenggat). Of several it is the one that the user chose, the first one until then. Null where the topic names
 * none, or none that is there, and where the user chose none.
 *
 * @param answers by the key of their prompt, and `CHOSEN_DEADLINE`
 * @param today the office's day
 */
export function topicDeadline(
  topic: Topic,
  answers: Readonly<Record<string, string>>,
  deadlines: readonly Deadline[],
  today: string,
): TopicDeadline | null {
  const offered = topicDeadlines(topic, deadlines);
  const chosen = offered.length > 1 ? answers[CHOSEN_DEADLINE] : undefined;
  const named = chosen === undefined ? offered[0] : offered.find(({ deadline }) => deadline.name === chosen);
  if (!named) return null;
  const kind = named.deadline.rule.kind === 'afterEvent' ? 'date' : 'month';
  const bases = topic.prompts
    .filter((prompt) => prompt.kind === kind)
    .map(({ key }) => (kind === 'date' ? readDay(answers[key] ?? '') : readMonth(answers[key] ?? '')));
  const base = bases.find((each) => isPlausibleDay(kind === 'date' ? each : `${each}-01`, today)) ?? null;
  return { ...named, base };
}
