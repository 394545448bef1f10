import type { SchemaFn } from '@angular/forms/signals';
import type { FormField } from '../domain/failure';
import type { FormKey } from '../domain/form-key';
import type { Message, Sending } from '../domain/sending';
import type { Success } from './success-dialog/success-dialog';

/** What a draft holds of a form. */
export type DraftFields = Readonly<Record<string, string>>;

/** What one kind of form brings to its composer; `Fields` is the form's model. */
export interface Composition<Fields> {
  readonly form: () => FormKey;
  /** The model of a draft; `before` is the last one, whose items of a list the form goes on with. */
  readonly fields: (draft: DraftFields, before: Fields | null) => Fields;
  /** Fields of the draft that Hapus Isian leaves. */
  readonly keptOnClear?: readonly string[];
  /** What has to hold of the model. */
  readonly schema: SchemaFn<Fields>;
  /** The fields in the order of the page, in which the summary names what is wrong with them. */
  readonly order: readonly FormField[];
  /** Null while no message can be made of the model. */
  readonly message: (fields: Fields, uploadIds: readonly string[]) => Message | null;
  /** Whether the ticket still allows what the model says. */
  readonly allowed?: (fields: Fields) => boolean;
  /** Whether the form offers something else than the ticket allows by now, until the user has read so. */
  readonly outdated?: () => boolean;
  /** The user has read how it ended, or what has changed. */
  readonly acknowledged?: () => void;
  /** All that was typed, to be copied. */
  readonly text: (fields: Fields) => string;
  /** Called just before a message leaves. */
  readonly sendingBegan?: (fields: Fields) => void;
  readonly success: (sending: Sending) => Success;
  /** The user has read that it was sent. */
  readonly successRead: () => void;
}

/** What a change of the model changes in the draft, which holds what is no text as JSON. */
export function changedFields(before: object, after: object): DraftFields {
  const was = before as Readonly<Record<string, unknown>>;
  const changed = Object.entries(after).filter(([name, value]) => value !== was[name]);
  return Object.fromEntries(
    changed.map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
