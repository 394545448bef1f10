import { ChangeDetectionStrategy, Component, ElementRef, inject } from '@angular/core';
import { Field } from './field';

/** A native control inside a `cso-field`, tied to its label, hint and problem. */
@Component({
  // An attribute on the native element keeps what browsers and screen readers know about it.
  // eslint-disable-next-line @angular-eslint/component-selector
  selector: 'input[csoControl], textarea[csoControl], select[csoControl]',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: {
    '[id]': 'field.controlId',
    '[attr.aria-required]': 'field.required() || null',
    '[attr.aria-invalid]': 'field.problem() ? true : null',
    '[attr.aria-describedby]': 'field.describedBy()',
  },
  template: `<ng-content />`,
  styleUrl: './control.scss',
})
export class Control {
  protected readonly field = inject(Field);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  focus(): void {
    this.host.focus();
    this.host.scrollIntoView({ block: 'nearest' });
  }
}
