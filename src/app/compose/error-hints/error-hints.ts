import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
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
        [field]="field()"
        [room]="room()"
        (helped)="helped.emit()"
        (sentAnyway)="sentAnyway.emit()"
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
  /** The text to which the error's code is added when the message is sent all the same; null: that is not offered. */
  readonly field = input<FieldTree<string> | null>(null);
  /** Characters (code points) that the text may have. */
  readonly room = input(Infinity);

  /** The hint was enough, and the user needs no answer. */
  readonly helped = output();
  /** The user sends the message all the same; the text has the error's code. */
  readonly sentAnyway = output();

  protected readonly written = computed(() => this.texts().some((text) => text.length > 3));
}
