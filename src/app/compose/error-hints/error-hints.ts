import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ErrorCards } from './error-cards';

/** Stands below texts that may quote an error message; its code comes once something is written. */
@Component({
  selector: 'cso-error-hints',
  imports: [ErrorCards],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (when written()) {
      <cso-error-cards
        [texts]="texts()"
        [disabled]="disabled()"
        [sendable]="sendable()"
        (helped)="helped.emit()"
        (sentAnyway)="sentAnyway.emit($event)"
      />
    } @error {
      <!-- The message can be sent without the hint. -->
    }
  `,
  host: { class: 'cso-through' },
})
export class ErrorHints {
  readonly texts = input.required<readonly string[]>();
  readonly disabled = input(false);
  /** Whether the message can be sent with the error's code. */
  readonly sendable = input(true);

  /** The hint was enough, and the user needs no answer. */
  readonly helped = output();
  /** Code of the error; the user sends the message all the same. */
  readonly sentAnyway = output<string>();

  protected readonly written = computed(() => this.texts().some((text) => text.length > 3));
}
