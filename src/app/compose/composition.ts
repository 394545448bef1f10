import type { SchemaFn } from '@angular/forms/signals';
import type { FormField } from '../domain/failure';
import type { FormKey } from '../domain/form-key';
import type { Message, Sending } from '../domain/sending';
import type { Success } from './success-dialog/success-dialog';

/** Fields of a draft, as texts. */
export type DraftFields = Readonly<Record<string, string>>;

/** Definition of one kind of form for its composer; `Fields` is the form's model. */
export interface Composition<Fields> {
  readonly form: () => FormKey;
  /** The model for a draft; `before` is the previous model, whose list items keep their identity. */
  readonly fields: (draft: DraftFields, before: Fields | null) => Fields;
  /** Fields of the draft that Hapus Isian does not clear. */
  readonly preservedOnClear?: readonly string[];
  /** Validation of the model. */
  readonly schema: SchemaFn<Fields>;
  /** The fields in the order of the page; the error summary lists problems in it. */
  readonly order: readonly FormField[];
  /** The message to send; null while the model is incomplete. */
  readonly message: (fields: Fields, uploadIds: readonly string[]) => Message | null;
  /** Whether the ticket still allows this message. */
  readonly allowed?: (fields: Fields) => boolean;
  /** Whether the form offers something else than the ticket allows by now, until the user has read so. */
  readonly outdated?: () => boolean;
  /** The user has read how it ended, or what has changed. */
  readonly acknowledged?: () => void;
  /** The typed text, to be copied when it cannot be sent (F57). */
  readonly text: (fields: Fields) => string;
  /** Called right before the POST. */
  readonly sendingBegan?: (fields: Fields) => void;
  /** What the success dialog says; null where the next view says it. */
  readonly success: (sending: Sending) => Success | null;
  /** The user has closed the success dialog, or there was none. */
  readonly successRead: () => void;
}

/** A form's composition without its callbacks. */
export type FormOf<Fields> = Pick<
  Composition<Fields>,
  'form' | 'fields' | 'preservedOnClear' | 'schema' | 'order' | 'message' | 'allowed' | 'text'
>;

/** The fields of the draft that differ between two models; values that are no text are written as JSON. */
export function changedFields(before: object, after: object): DraftFields {
  const was = before as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(([name, value]) => value !== was[name]);
  return Object.fromEntries(
    changed.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
