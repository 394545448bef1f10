import { isBlank, normalized } from '../text';
import type { TicketDue } from '../ticket';
import type { Prompt, Slot, Topic } from './catalogue';
import type { TopicDraft } from './topic-draft';

type Texts = Readonly<Record<string, string>>;

/** The slots whose conditions hold for these answers (beyond the manual, section 1). */
export function openSlots(topic: Topic, answers: Texts): readonly Slot[] {
  return topic.slots.filter(({ when = {} }) =>
    Object.entries(when).every(([prompt, allowed]) => allowed.includes(answers[prompt] ?? '')),
  );
}

/** The topic's title; a placeholder without an answer is left out, with the punctuation around it. */
export function topicTitle(topic: Topic, values: Texts): string {
  return topic.title
    .replace(/\{(\w+)\}/g, (_, key: string) => values[key]?.trim() ?? '')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,:])/g, '$1')
    .replace(/^[\s,:-]+|[\s,:-]+$/g, '');
}

/** Labels of expected answers and names of expected files that are missing. */
export function missingParts(topic: Topic, { answers, files }: TopicDraft): readonly (Prompt | Slot)[] {
  return [
    ...topic.prompts.filter(({ key, required }) => required && isBlank(answers[key] ?? '')),
    ...openSlots(topic, answers).filter(({ key, required }) => required && !files[key]),
  ];
}

/**
 * The draft of a topic, with the lines that are sent (`Nomor SPM: 00012T`). Files of closed slots are left out.
 *
 * @param due the due date: in words for the line `Tenggat: …`, or as the backend stores it
 */
export function topicDraft(topic: Topic, answers: Texts, files: Texts, due?: string | TicketDue): TopicDraft {
  const { code, name } = topic;
  const answered = topic.prompts.filter(({ key }) => !isBlank(answers[key] ?? ''));
  const lines = answered.map(({ key, label }) => line(label, answers[key] ?? ''));
  const above = [`Topik: ${name}`, ...lines, ...(typeof due === 'string' ? [line('Tenggat', due)] : [])];
  const attached = openSlots(topic, answers).flatMap((slot) => {
    const file = files[slot.key];
    return file ? line(slot.name, file) : [];
  });
  const below = attached.length ? ['Berkas:', ...attached] : [];
  const texts = { code, name, answers, files, above: above.join('\n'), below: below.join('\n') };
  return typeof due === 'object' ? { ...texts, due } : texts;
}

/** The answers without those that a question of the topic does not offer. */
export function validAnswers({ prompts }: Topic, answers: Texts): Texts {
  const offers = (key: string, answer: string): boolean => {
    const { choices } = prompts.find((prompt) => prompt.key === key) ?? {};
    return !choices || choices.includes(answer);
  };
  return Object.fromEntries(Object.entries(answers).filter(([key, answer]) => offers(key, answer)));
}

const line = (label: string, text: string): string => `${label}: ${text.trim().replace(/\s+/g, ' ')}`;

/** Topics that contain each word of the search in name, group or keywords. `lainnya` is always the last one. */
export function findTopics(topics: readonly Topic[], search: string): readonly Topic[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = topics.filter((topic) => {
    const text = plain([topic.name, topic.group, ...topic.keywords].join(' '));
    return topic.code === OTHER_TOPIC || words.every((word) => text.includes(word));
  });
  return [...found.filter(({ code }) => code !== OTHER_TOPIC), ...found.filter(({ code }) => code === OTHER_TOPIC)];
}

/** The topic of this name, whatever its case and spaces; null for another text. */
export function topicNamed(topics: readonly Topic[], text: string): Topic | null {
  const wanted = plain(text).trim().replace(/\s+/g, ' ');
  return topics.find(({ name }) => plain(name) === wanted) ?? null;
}

/** Code of the topic that stands last in every search. */
export const OTHER_TOPIC = 'lainnya';

const plain = (text: string): string => normalized(text).toLowerCase();
