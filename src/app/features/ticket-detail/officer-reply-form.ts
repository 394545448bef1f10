import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChildren } from '@angular/core';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import { isBlank } from '../../domain/text';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { FormActions } from '../../ui/form-actions/form-actions';
import { type OfficerStep, type OfficerWay, waysHint } from './officer-fields';

/** The officer's text, sent in one of the ways that the ticket allows; the first is the primary. */
@Component({
  selector: 'cso-officer-reply-form',
  imports: [Control, ErrorSummary, Field, FormActions],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './officer-reply-form.html',
  styleUrl: './officer-form.scss',
})
export class OfficerReplyForm {
  protected readonly hintId = inject(_IdGenerator).getId('cso-ways-');

  readonly text = input.required<string>();
  readonly ways = input.required<readonly OfficerWay[]>();
  readonly canForward = input(false);
  readonly limits = input.required<Limits>();
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly busy = input(false);
  readonly savedAt = input('');
  readonly cleared = input(false);

  readonly edited = output<Readonly<Record<string, string>>>();
  readonly submitted = output<OfficerStep>();
  readonly forwardWanted = output();
  readonly clearRequested = output();
  readonly clearUndone = output();
  readonly attachmentsWanted = output();

  private readonly controls = viewChildren(Control);

  protected readonly incomplete = computed(() => isBlank(this.text()));
  protected readonly problem = computed(() => problemOf(this.problems(), 'text'));
  protected readonly primaryWords = computed(() => this.ways()[0]?.words ?? '');
  protected readonly others = computed(() => this.ways().slice(1));
  protected readonly hint = computed(() => waysHint(this.ways()));

  protected edit(event: Event): void {
    this.edited.emit({ text: (event.target as HTMLTextAreaElement).value });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const [primary] = this.ways();
    if (!this.busy() && primary) this.submitted.emit(primary.step);
  }

  protected focusField(field: FormField): void {
    if (field === 'attachments') this.attachmentsWanted.emit();
    else this.controls()[0]?.focus();
  }
}
