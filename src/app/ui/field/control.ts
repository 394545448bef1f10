import { Directive, ElementRef, inject, input } from '@angular/core';
import type { FormField } from '../../domain/failure';
import { Field } from './field';

/** Connects a native control in a `cso-field` with its label, hint and problem. */
@Directive({
  selector: 'input[csoControl], textarea[csoControl], select[csoControl]',
  host: {
    class: 'cso-field',
    '[id]': 'field.controlId',
    '[attr.data-field]': 'csoControl() || null',
    '[attr.aria-required]': 'field.required() || null',
    '[attr.aria-invalid]': 'field.problem() ? true : null',
    '[attr.aria-describedby]': 'field.describedBy()',
  },
})
export class Control {
  protected readonly field = inject(Field);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  /** Name of the field in problems. */
  readonly csoControl = input<FormField | ''>('');

  focus(): void {
    this.host.focus();
    // Scrolls to the whole field, because its label and problem are above the control.
    this.host.closest('cso-field')?.scrollIntoView({ block: 'nearest' });
  }
}
