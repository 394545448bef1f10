import type { FormField } from './failure';

/** One thing wrong with one field, in the same words above the form and beside the field. */
export interface FieldProblem {
  readonly field: FormField;
  readonly words: string;
}

/** The problems that there are, in the order given; a field without one is left out. */
export function fieldProblems(
  words: Readonly<Partial<Record<FormField, string | null | undefined>>>,
): readonly FieldProblem[] {
  return (Object.keys(words) as FormField[]).flatMap((field) => {
    const said = words[field];
    return said ? [{ field, words: said }] : [];
  });
}

/** What to say beside this field; null when nothing is wrong with it. */
export function problemOf(problems: readonly FieldProblem[], field: FormField): string | null {
  return problems.find((problem) => problem.field === field)?.words ?? null;
}

/** Why a field offers no choice: its list could not be loaded, or holds nothing. Null while there is no problem. */
export type ChoiceProblem = 'failed' | 'empty' | null;
