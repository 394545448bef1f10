import { emailProblem, requiredTextProblem } from '../../domain/field-words';
import { type FieldProblem, fieldProblems } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import type { NewTicket } from '../../domain/submission';
import { cleanText, isBlank } from '../../domain/text';

/** What is typed, as it is typed; the draft holds it under these names. */
export interface RecordFields {
  readonly subject: string;
  readonly email: string;
  readonly text: string;
  readonly destination: string;
}

export type RecordField = keyof RecordFields;

/** The draft's fields; the e-mail is the session's until it is edited. */
export function recordFields(draft: Readonly<Record<string, string>>, email: string): RecordFields {
  const { subject = '', text = '', destination = '' } = draft as Partial<RecordFields>;
  return { subject, text, destination, email: draft['email'] ?? email };
}

/** Whether a required field is empty (fig 11). */
export function isIncomplete(fields: RecordFields): boolean {
  return Object.values(fields).some(isBlank);
}

export function recordProblems(
  fields: RecordFields,
  limits: Limits,
  destinations: readonly string[],
  attachments: string | null,
): readonly FieldProblem[] {
  return fieldProblems({
    subject: requiredTextProblem('Judul', fields.subject, limits.subjectLength),
    email: emailProblem(fields.email),
    text: requiredTextProblem('Pertanyaan', fields.text, limits.textLength),
    attachments,
    destination: destinations.includes(fields.destination) ? null : 'Tujuan Pertanyaan wajib dipilih.',
  });
}

export function newTicket(fields: RecordFields, uploadIds: readonly string[]): NewTicket {
  return {
    subject: cleanText(fields.subject).trim(),
    email: fields.email.trim(),
    question: cleanText(fields.text),
    destination: fields.destination,
    uploadIds,
  };
}
