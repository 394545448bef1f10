import type { Prompt, Topic } from '../../domain/catalogue/catalogue';
import type { Deadline } from '../../domain/working-time/deadline';
import { CHOSEN_DEADLINE, type TopicDeadline, topicDeadlines } from '../../domain/working-time/topic-due';

/** Asks which of several deadlines the ticket affects; null for a topic with one or none. */
export function deadlineChoice(
  topic: Topic | null,
  answers: Readonly<Record<string, string>>,
  deadlines: readonly Deadline[],
  chosen: TopicDeadline | null,
): (Prompt & { readonly answer: string }) | null {
  const offered = topic ? topicDeadlines(topic, deadlines) : [];
  const [first, ...others] = offered.map(({ deadline }) => deadline.name);
  if (first === undefined || !others.length) return null;
  const { baseMonth } = chosen?.deadline ?? {};
  return {
    key: CHOSEN_DEADLINE,
    label: 'Tenggat yang terpengaruh',
    hint: baseMonth ? `Tanggalnya dihitung dari ${baseMonth} yang Anda isi.` : '',
    required: false,
    kind: 'choice',
    choices: [first, ...others],
    answer: answers[CHOSEN_DEADLINE] ?? first,
  };
}
