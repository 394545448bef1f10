import type { FormField } from './failure';

/** One problem of one field; the summary and the field show the same words. */
export interface FieldProblem {
  readonly field: FormField;
  readonly words: string;
}

/** The problems in the order of `words`; fields without one are left out. */
export function fieldProblems(
  words: Readonly<Partial<Record<FormField, string | null | undefined>>>,
): readonly FieldProblem[] {
  return (Object.keys(words) as FormField[]).flatMap((field) => {
    const problem = words[field];
    return problem ? [{ field, words: problem }] : [];
  });
}

/** The words beside this field; null when it has no problem. */
export function problemOf(problems: readonly FieldProblem[], field: FormField): string | null {
  return problems.find((problem) => problem.field === field)?.words ?? null;
}

/** Why a field has no options: its list is being loaded, could not be loaded, or is empty. Null without a problem. */
export type ChoiceProblem = 'loading' | 'failed' | 'empty' | null;
