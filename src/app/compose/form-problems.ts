import { computed, linkedSignal, signal, type Signal } from '@angular/core';
import { type FieldTree, isFieldTree, submit, type ValidationError } from '@angular/forms/signals';
import { attachmentsProblem } from '../words/attachment-words';
import type { Failure, FormField } from '../domain/failure';
import { type FieldProblem, fieldProblems } from '../domain/field-problem';
import type { UploadQueue } from '../services/uploads/upload-queue';
import { fieldError, REFUSED } from './field-rules';

/** A problem, and whether the words are the backend's, which alone knows when they hold. */
interface Found extends FieldProblem {
  readonly refused: boolean;
}

/** One press of the button, or the backend's refusal of what it sent. */
interface Attempt {
  readonly count: number;
  readonly shows: 'own' | 'refused' | 'none';
}

/**
 * What the last press, or the answer to it, found wrong and is wrong still. A problem goes as soon as its field is
 * valid, the backend's as soon as its field is changed; neither comes back before the next attempt.
 */
export class FormProblems {
  private readonly attempt = signal<Attempt>({ count: 0, shows: 'none' });
  /** What the backend says of the files, until others are attached. */
  private readonly refusedFiles: ReturnType<typeof linkedSignal<string, string | null>>;
  private readonly wrong: Signal<readonly Found[]>;

  readonly list: Signal<readonly FieldProblem[]>;
  /** Counts the times that problems were found, each of which leads the user to them. */
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

  /** Whether the form may be sent as it is; shows what is wrong with it. */
  check(): boolean {
    this.next('own');
    return this.list().length === 0;
  }

  /** What the backend has found wrong, which stays with each field until it is changed. */
  async refuse(fields: Failure['fields']): Promise<void> {
    this.next('none');
    const problems = fieldProblems(fields);
    if (!problems.length) return;
    const action = () => Promise.resolve(problems.map(({ field, words }) => this.refusal(field, words)));
    await submit(this.form, { ignoreValidators: 'all', action });
    this.refusedFiles.set(fields.attachments ?? null);
    this.next('refused');
  }

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
