import { ChangeDetectionStrategy, Component, computed, input, output, viewChildren } from '@angular/core';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import { isBlank } from '../../domain/text';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { FormActions } from '../../ui/form-actions/form-actions';

/** Tanggapan (fig 16). */
@Component({
  selector: 'cso-reply-form',
  imports: [Control, ErrorSummary, Field, FormActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reply-form.html',
  // The pinned actions stick to the frame's body, so no box may be in between.
  styles: `
    :host,
    form {
      display: contents;
    }
  `,
})
export class ReplyForm {
  readonly text = input.required<string>();
  readonly limits = input.required<Limits>();
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly busy = input(false);
  readonly savedAt = input('');
  readonly cleared = input(false);

  readonly edited = output<Readonly<Record<string, string>>>();
  readonly submitted = output();
  readonly clearRequested = output();
  readonly clearUndone = output();
  readonly attachmentsWanted = output();

  private readonly controls = viewChildren(Control);

  protected readonly incomplete = computed(() => isBlank(this.text()));
  protected readonly problem = computed(() => problemOf(this.problems(), 'text'));

  protected edit(event: Event): void {
    this.edited.emit({ text: (event.target as HTMLTextAreaElement).value });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.submitted.emit();
  }

  protected focusField(field: FormField): void {
    if (field === 'attachments') this.attachmentsWanted.emit();
    else this.controls()[0]?.focus();
  }
}
