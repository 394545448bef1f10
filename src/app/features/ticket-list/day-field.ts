import {
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { NativeValue } from '../../ui/field/native-value';

/** A day; what is typed by halves is never taken away, and is asked about in our own words. */
@Component({
  selector: 'cso-day-field',
  imports: [Control, Field, NativeValue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field [label]="label()" [problem]="halfProblem() ?? problem()">
      <input
        #input
        csoControl
        type="date"
        [csoNativeValue]="value()"
        [attr.min]="min() || null"
        [attr.max]="max() || null"
        (input)="read()"
      />
    </cso-field>
  `,
})
export class DayField {
  readonly label = input.required<string>();
  /** `2024-03-19`; empty for none. */
  readonly value = input.required<string>();
  readonly min = input('');
  readonly max = input('');
  readonly problem = input<string | null>(null);

  readonly filled = output<string>();

  private readonly element = viewChild.required<ElementRef<HTMLInputElement>>('input');
  private readonly control = viewChild.required(Control);

  private readonly refused = signal(false);
  protected readonly halfProblem = computed(() => (this.refused() ? 'Lengkapi tanggal ini, atau kosongkan.' : null));

  /** False, with a message and the focus, while the day is half typed or does not fit. */
  settle(): boolean {
    this.refused.set(this.element().nativeElement.validity.badInput);
    const settled = !this.refused() && !this.problem();
    if (!settled) this.control().focus();
    return settled;
  }

  protected read(): void {
    const { value, validity } = this.element().nativeElement;
    if (!validity.badInput) this.refused.set(false);
    this.filled.emit(value);
  }
}
