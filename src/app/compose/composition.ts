import type { FieldProblem } from '../domain/field-problem';
import type { FormKey } from '../domain/form-key';
import type { Message, Sending } from '../domain/sending';
import type { Success } from './success-dialog/success-dialog';

/** What a draft holds of a form. */
export type DraftFields = Readonly<Record<string, string>>;

/** What one kind of form brings to its composer; `Fields` is the form's model. */
export interface Composition<Fields> {
  readonly form: () => FormKey;
  readonly fields: (draft: DraftFields) => Fields;
  /** What is wrong with the model; `attachments` says why the files may not leave. */
  readonly problems: (fields: Fields, attachments: string | null) => readonly FieldProblem[];
  /** Null while no message can be made of the model. */
  readonly message: (fields: Fields, uploadIds: readonly string[]) => Message | null;
  /** Whether the ticket still allows what the model says. */
  readonly possible?: (fields: Fields) => boolean;
  /** All that was typed, to be copied. */
  readonly text: (fields: Fields) => string;
  /** Called just before a message leaves. */
  readonly sendingBegan?: (fields: Fields) => void;
  readonly success: (sending: Sending) => Success;
  /** The user has read that it was sent. */
  readonly read: () => void;
}
