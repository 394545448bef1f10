import type { SchemaFn } from '@angular/forms/signals';
import { requiredEmail, requiredText, rule } from '../../compose/field-rules';
import type { Limits } from '../../domain/limits';
import type { NewTicket } from '../../domain/submission';
import { cleanText, isBlank } from '../../domain/text';

/** The form's model. The draft stores the fields under these names. */
export interface RecordFields {
  readonly subject: string;
  readonly email: string;
  readonly text: string;
  readonly destination: string;
}

export type RecordField = keyof RecordFields;

/** The draft's fields. The e-mail address is the session's until the user edits it. */
export function recordFields(draft: Readonly<Record<string, string>>, email: string): RecordFields {
  const { subject = '', text = '', destination = '' } = draft as Partial<RecordFields>;
  return { subject, email: draft['email'] ?? email, text, destination };
}

/** Whether a required field is empty (fig 11). */
export function isIncomplete(fields: RecordFields): boolean {
  return Object.values(fields).some(isBlank);
}

/** The fields in the order of the page. */
export const RECORD_ORDER = ['subject', 'email', 'text', 'attachments', 'destination'] as const;

/** @param destinations codes that the backend currently offers */
export function recordSchema(limits: () => Limits, destinations: () => readonly string[]): SchemaFn<RecordFields> {
  return ({ subject, email, text, destination }) => {
    requiredText(subject, 'Judul', () => limits().subjectLength);
    requiredEmail(email);
    requiredText(text, 'Pertanyaan', () => limits().textLength);
    rule(destination, (code) => (destinations().includes(code) ? null : 'Tujuan Pertanyaan wajib dipilih.'));
  };
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
