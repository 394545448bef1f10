import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import { type FieldTree, isFieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { attachmentsProblem } from '../words/attachment-words';
import type { Failure, FormField } from '../domain/failure';
import { type FieldProblem, fieldProblems } from '../domain/field-problem';
import type { UploadQueue } from '../services/uploads/upload-queue';
import { fieldError, REFUSED } from './field-rules';

/** A problem, and whether the backend reported it. */
interface Found extends FieldProblem {
  readonly refused: boolean;
}

/** One press of the submit button, or one refusal by the backend. */
interface Attempt {
  readonly count: number;
  readonly shows: 'own' | 'refused' | 'none';
}

/**
 * Problems found by the last attempt to send. A problem disappears when its field is valid, one of the backend when its
 * field is changed (F32); it does not return before the next attempt.
 */
export class FormProblems {
  private readonly attempt = signal<Attempt>({ count: 0, shows: 'none' });
  /** The backend's problem with the files, until the files change (F25). */
  private readonly refusedFiles: ReturnType<typeof linkedSignal<string, string | null>>;
  private readonly wrong: Signal<readonly Found[]>;

  readonly list: Signal<readonly FieldProblem[]>;
  /** Number of attempts that found problems; each moves the focus to them. */
  readonly attempts = computed(() => this.attempt().count);

  /** `order` names the fields in the order of the page. */
  constructor(
    private readonly form: FieldTree<object>,
    order: readonly FormField[],
    uploads: UploadQueue,
  ) {
    this.refusedFiles = linkedSignal<string, string | null>({
      source: () => uploads.uploadIds().join(),
      computation: () => null,
    });
    this.wrong = computed(() => {
      const files = [
        { words: attachmentsProblem(uploads.pending().length, uploads.failed().length), refused: false },
        { words: this.refusedFiles(), refused: true },
      ];
      const ofFiles = files.flatMap(({ words, refused }) => (words ? { field: 'attachments', words, refused } : []));
      const ofField = (field: FormField) =>
        this.field(field)?.()
          .errors()
          .flatMap((error) => found(error, field)) ?? [];
      const ofFields = order.flatMap((field): readonly Found[] =>
        field === 'attachments' ? (ofFiles as readonly Found[]) : ofField(field),
      );
      return [
        ...this.form()
          .errors()
          .flatMap((error) => found(error, null)),
        ...ofFields,
      ];
    });
    this.list = linkedSignal<{ attempt: Attempt; wrong: readonly Found[] }, readonly Found[]>({
      source: () => ({ attempt: this.attempt(), wrong: this.wrong() }),
      computation: ({ attempt, wrong }, before) => {
        if (attempt.shows === 'none') return [];
        const now = wrong.filter(({ refused }) => refused === (attempt.shows === 'refused'));
        if (before?.source.attempt !== attempt) return now;
        return now.filter(({ field }) => before.value.some((problem) => problem.field === field));
      },
    });
  }

  /** Whether the form has no problem; shows the problems that it has. */
  check(): boolean {
    this.next('own');
    return this.list().length === 0;
  }

  /** Shows the backend's problems, each until its field is changed (F32). */
  async refuse(fields: Failure['fields']): Promise<void> {
    this.next('none');
    const problems = fieldProblems(fields);
    if (!problems.length) return;
    const action = () => Promise.resolve(problems.map(({ field, words }) => this.refusal(field, words)));
    await submit(this.form, { ignoreValidators: 'all', action });
    this.refusedFiles.set(fields.attachments ?? null);
    this.next('refused');
  }

  /** Hides all problems until the next attempt. */
  dismiss(): void {
    this.next('none');
  }

  private next(shows: Attempt['shows']): void {
    this.attempt.update(({ count }) => ({ count: count + 1, shows }));
  }

  private refusal(field: FormField, words: string): ValidationError.WithOptionalFieldTree {
    return { ...fieldError(words, field), kind: REFUSED, fieldTree: this.field(field) ?? this.form };
  }

  /** Undefined where the model has no field of this name. */
  private field(name: FormField): FieldTree<unknown> | undefined {
    const field = (this.form as unknown as Readonly<Record<string, unknown>>)[name];
    return isFieldTree(field) ? field : undefined;
  }
}

function found(error: ValidationError & { readonly field?: FormField }, of: FormField | null): readonly Found[] {
  const field = of ?? error.field;
  return field && error.message ? [{ field, words: error.message, refused: error.kind === REFUSED }] : [];
}
