import type { SchemaFn } from '@angular/forms/signals';
import { requiredText } from '../../compose/field-rules';
import type { Limits } from '../../domain/limits';
import type { NewReply } from '../../domain/submission';
import { cleanText } from '../../domain/text';

/** The form's model. The draft stores the fields under these names. */
export interface ReplyFields {
  readonly text: string;
}

/** The fields in page order. */
export const REPLY_ORDER = ['text', 'attachments'] as const;

/** Fields of a reply and of an officer's answer. */
export function replySchema(limits: () => Limits): SchemaFn<ReplyFields> {
  return ({ text }) => requiredText(text, 'Tanggapan', () => limits().textLength);
}

export function newReply(text: string, uploadIds: readonly string[]): NewReply {
  return { text: cleanText(text), uploadIds };
}
