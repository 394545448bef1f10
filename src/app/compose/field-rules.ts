import {
  type FieldContext,
  type PathKind,
  type SchemaPath,
  type SchemaPathRules,
  validate,
  type ValidationError,
} from '@angular/forms/signals';
import type { FormField } from '../domain/failure';
import { emailProblem, requiredTextProblem, textProblem } from '../words/field-words';

/** A field of a form's model. */
export type FieldPath<Value> = SchemaPath<Value, SchemaPathRules.Supported, PathKind.Child>;

/** Kind of an error that the backend reported (F32). */
export const REFUSED = 'refused';

/** An error with an Indonesian message; `field` is set where the model has no such field. */
export interface FieldError extends ValidationError {
  readonly message: string;
  readonly field?: FormField;
}

/** An error with this Indonesian message; `field` as in `FieldError`. */
export function fieldError(message: string, field?: FormField): FieldError {
  return { kind: 'words', message, field };
}

/** Adds a rule to a field: `words` returns the Indonesian message, or null for a valid value. */
export function rule<Value>(
  path: FieldPath<Value>,
  words: (value: Value, context: FieldContext<Value, PathKind.Child>) => string | null,
): void {
  validate(path, (context) => {
    const message = words(context.value(), context);
    return message === null ? null : fieldError(message);
  });
}

/** A required text of at most `limit` code points (F02, F03); `label` names the field in the message. */
export function requiredText(path: FieldPath<string>, label: string, limit: () => number): void {
  rule(path, (text) => requiredTextProblem(label, text, limit()));
}

/** An optional text of at most `limit` code points (F02). */
export function optionalText(path: FieldPath<string>, label: string, limit: () => number): void {
  rule(path, (text) => textProblem(label, text, limit()));
}

/** A required e-mail address (figs 10-13). */
export function requiredEmail(path: FieldPath<string>): void {
  rule(path, emailProblem);
}
