import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { SecretWarning } from './secret-warning';

/** Stands below a text that goes into a thread; its code comes once something is written. */
@Component({
  selector: 'cso-secret-check',
  imports: [SecretWarning],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (when field()().value()) {
      <cso-secret-warning [field]="field()" [of]="of()" />
    } @error {
      <!-- The message can be sent without the check. -->
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class SecretCheck {
  readonly field = input.required<FieldTree<string>>();
  /** Name of the text where several fields have the same label; left out: the field's label. */
  readonly of = input<string>();
}
