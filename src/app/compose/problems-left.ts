import type { FieldProblem } from '../domain/field-problem';

type Values = Readonly<Record<string, string>>;

/** One press of the button, or the backend's refusal of what it sent. */
export interface Attempt {
  readonly count: number;
  readonly problems: readonly FieldProblem[];
  /** The words are the backend's, which alone knows when they hold. */
  readonly refused: boolean;
  /** Of the fields, as they were then. */
  readonly values: Values;
}

export const NO_ATTEMPT: Attempt = { count: 0, problems: [], refused: false, values: {} };

interface State {
  readonly attempt: Attempt;
  /** What is wrong now. */
  readonly wrong: readonly FieldProblem[];
  readonly values: Values;
}

/**
 * A problem goes as soon as its field is valid, and comes back at the next attempt only; the backend's goes when its
 * field is changed.
 */
export function problemsLeft(
  { attempt, wrong, values }: State,
  before: { readonly source: State; readonly value: readonly FieldProblem[] } | undefined,
): readonly FieldProblem[] {
  if (before?.source.attempt !== attempt) return attempt.problems;
  return before.value.flatMap((problem) => {
    if (attempt.refused) return values[problem.field] === attempt.values[problem.field] ? [problem] : [];
    return wrong.filter(({ field }) => field === problem.field);
  });
}
