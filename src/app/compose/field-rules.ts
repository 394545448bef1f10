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

/** Kind of an error whose words are the backend's. */
export const REFUSED = 'refused';

/** An error in words; `field` names it where the model has no field of its own for it. */
export interface FieldError extends ValidationError {
  readonly message: string;
  readonly field?: FormField;
}

export function fieldError(message: string, field?: FormField): FieldError {
  return { kind: 'words', message, field };
}

/** The words for what is wrong with the value; null when nothing is. */
export function rule<Value>(
  path: FieldPath<Value>,
  words: (value: Value, context: FieldContext<Value, PathKind.Child>) => string | null,
): void {
  validate(path, (context) => {
    const message = words(context.value(), context);
    return message === null ? null : fieldError(message);
  });
}

/** A text that has to be there, of at most `limit` characters (code points; F02, F03). */
export function requiredText(path: FieldPath<string>, label: string, limit: () => number): void {
  rule(path, (text) => requiredTextProblem(label, text, limit()));
}

/** A text that may be left out. */
export function optionalText(path: FieldPath<string>, label: string, limit: () => number): void {
  rule(path, (text) => textProblem(label, text, limit()));
}

export function requiredEmail(path: FieldPath<string>): void {
  rule(path, emailProblem);
}
