import { _IdGenerator } from '@angular/cdk/a11y';
import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChildren,
} from '@angular/core';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import { isBlank } from '../../domain/text';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { FormActions } from '../../ui/form-actions/form-actions';
import { Icon } from '../../ui/icon/icon';
import type { ForwardFields } from './officer-fields';

/** Teruskan ke HAI-DJPb: why, and what the office has tried. */
@Component({
  selector: 'cso-forward-form',
  imports: [Control, ErrorSummary, Field, FormActions, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forward-form.html',
  styleUrl: './officer-form.scss',
})
export class ForwardForm {
  protected readonly noticeId = inject(_IdGenerator).getId('cso-forward-notice-');

  readonly fields = input.required<ForwardFields>();
  readonly limits = input.required<Limits>();
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly busy = input(false);
  readonly savedAt = input('');

  readonly edited = output<Readonly<Record<string, string>>>();
  readonly submitted = output();
  /** Back to the answer; what was typed stays in its draft. */
  readonly cancelled = output();
  readonly attachmentsWanted = output();

  private readonly controls = viewChildren(Control);

  protected readonly incomplete = computed(() => isBlank(this.fields().reason));

  constructor() {
    // The button that opened it is gone.
    afterNextRender(() => this.controls()[0]?.focus());
  }

  protected problem(field: keyof ForwardFields): string | null {
    return problemOf(this.problems(), field);
  }

  protected edit(field: keyof ForwardFields, event: Event): void {
    this.edited.emit({ [field]: (event.target as HTMLTextAreaElement).value });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.submitted.emit();
  }

  protected focusField(field: FormField): void {
    const control = this.controls().find(({ csoControl }) => csoControl() === field);
    if (control) control.focus();
    else this.attachmentsWanted.emit();
  }
}
