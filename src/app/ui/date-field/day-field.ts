import { ChangeDetectionStrategy, Component, computed, input, model, output, viewChild } from '@angular/core';
import type { FormValueControl, ValidationError } from '@angular/forms/signals';
import { afterPress } from '../after-press';
import { Field } from '../field/field';
import { DayInput } from './day-input';
import { OFFICE_DATES } from './office-dates';

/** A field for a date. */
@Component({
  selector: 'cso-day-field',
  imports: [DayInput, Field],
  providers: OFFICE_DATES,
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field [label]="label()" [problem]="problem()">
      <cso-day-input [(value)]="value" (left)="afterPress(leave)" />
    </cso-field>
  `,
})
export class DayField implements FormValueControl<string> {
  readonly label = input.required<string>();
  /** `2024-03-19`, or an incomplete date; empty for none. */
  readonly value = model('');
  readonly errors = input<readonly ValidationError.WithOptionalFieldTree[]>([]);
  readonly touched = input(false);

  readonly touch = output();

  protected readonly afterPress = afterPress();
  protected readonly leave = (): void => this.touch.emit();

  private readonly day = viewChild.required(DayInput);

  protected readonly problem = computed(() => (this.touched() ? (this.errors()[0]?.message ?? null) : null));

  focus(): void {
    this.day().focus();
  }
}
