import type { SchemaFn } from '@angular/forms/signals';
import { requiredEmail, requiredText, rule } from '../../compose/field-rules';
import { questionText, readTopicDraft, topicLength } from '../../domain/catalogue/topic-draft';
import type { ChoiceProblem } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import type { NewTicket } from '../../domain/submission';
import { cleanText, isBlank } from '../../domain/text';
import { destinationProblem } from '../../words/choice-words';
import { requiredTextProblem } from '../../words/field-words';

/** The form's model. The draft stores the fields under these names. */
export interface RecordFields {
  readonly subject: string;
  readonly email: string;
  readonly text: string;
  readonly destination: string;
  /** JSON of a `TopicDraft`; empty without a topic. */
  readonly topic: string;
}

export type RecordField = Exclude<keyof RecordFields, 'topic'>;

/** The draft's fields. The e-mail address is the session's until the user edits it. */
export function recordFields(draft: Readonly<Record<string, string>>, email: string): RecordFields {
  const { subject = '', text = '', destination = '', topic = '' } = draft as Partial<RecordFields>;
  return { subject, email: draft['email'] ?? email, text, destination, topic };
}

/** Whether a required field is empty (fig 11). */
export function isIncomplete(fields: RecordFields): boolean {
  return [fields.subject, fields.email, fields.text, fields.destination].some(isBlank);
}

/** The fields in the order of the page. */
export const RECORD_ORDER = ['subject', 'email', 'text', 'attachments', 'destination'] as const;

/**
 * @param destinations codes that the backend currently offers
 * @param destinationsProblem why there is none
 */
export function recordSchema(
  limits: () => Limits,
  destinations: () => readonly string[],
  destinationsProblem: () => ChoiceProblem,
): SchemaFn<RecordFields> {
  return ({ subject, email, text, destination, topic }) => {
    requiredText(subject, 'Judul', () => limits().subjectLength);
    requiredEmail(email);
    rule(text, (question, { valueOf }) =>
      requiredTextProblem('Pertanyaan', question, roomForQuestion(limits(), valueOf(topic))),
    );
    rule(destination, (code) => destinationProblem(code, destinations(), destinationsProblem()));
  };
}

/** Characters (code points) of the question that fit beside the topic's lines. */
export function roomForQuestion({ textLength }: Limits, topic: string): number {
  return Math.max(0, textLength - topicLength(readTopicDraft(topic)));
}

/** @param knowsTopics whether the backend stores the topic; its lines are part of the question in any case */
export function newTicket(fields: RecordFields, uploadIds: readonly string[], knowsTopics: boolean): NewTicket {
  const topic = readTopicDraft(fields.topic);
  return {
    subject: cleanText(fields.subject).trim(),
    email: fields.email.trim(),
    question: cleanText(questionText(fields.text, topic)),
    destination: fields.destination,
    uploadIds,
    ...(topic && knowsTopics && { topic: { code: topic.code, name: topic.name } }),
    ...(topic?.due && { due: topic.due }),
  };
}
