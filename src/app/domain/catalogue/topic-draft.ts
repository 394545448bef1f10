import { isDay } from '../instant';
import type { TicketDue } from '../ticket';

/** What a draft stores of its topic. The texts are stored ready to send, so that they are sent without the catalogue. */
export interface TopicDraft {
  readonly code: string;
  readonly name: string;
  /** Answers by the key of their prompt. */
  readonly answers: Readonly<Record<string, string>>;
  /** Names of files by the key of their slot. */
  readonly files: Readonly<Record<string, string>>;
  /** Lines above the question, as they are sent. */
  readonly above: string;
  /** Lines below the question, as they are sent. */
  readonly below: string;
  /** The date that the ticket affects; left out without one, and where the backend stores none. */
  readonly due?: TicketDue;
}

/** Reads the JSON of a draft's field; null without a topic, and for anything else. Never throws. */
export function readTopicDraft(json: string): TopicDraft | null {
  if (!json) return null;
  try {
    const value = JSON.parse(json) as Partial<Record<keyof TopicDraft, unknown>> | null;
    const { code, name } = value ?? {};
    if (!value || typeof code !== 'string' || typeof name !== 'string' || !code) return null;
    return {
      code,
      name,
      answers: textsOf(value.answers),
      files: textsOf(value.files),
      above: textOf(value.above),
      below: textOf(value.below),
      ...dueOf(value.due),
    };
  } catch {
    return null;
  }
}

/**
 * The question as it is sent: the answers to the topic's questions, the typed text, the names of the files. Without a
 * topic it is the typed text itself (fig 11).
 */
export function questionText(text: string, topic: TopicDraft | null): string {
  if (!topic) return text;
  return [topic.above, text.trim(), topic.below].filter(Boolean).join('\n\n');
}

/** Characters (code points) that a topic's lines take of the question's limit. */
export function topicLength(topic: TopicDraft | null): number {
  return [...questionText('x', topic)].length - 1;
}

function dueOf(value: unknown): Pick<TopicDraft, 'due'> {
  const { key, date } = textsOf(value);
  return key && date && isDay(date) ? { due: { key, date } } : {};
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function textsOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
