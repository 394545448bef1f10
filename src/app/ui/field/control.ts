import { Directive, ElementRef, inject, input } from '@angular/core';
import type { FormField } from '../../domain/failure';
import { Field } from './field';

/** A native control inside a `cso-field`, tied to its label, hint and problem. */
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
    // Its label and problem stand above it, and belong in sight too.
    this.host.closest('cso-field')?.scrollIntoView({ block: 'nearest' });
  }
}
