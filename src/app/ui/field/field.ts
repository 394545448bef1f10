import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { counterWords } from '../../words/field-words';
import { countCharacters } from '../../domain/text';
import { Icon } from '../icon/icon';

/** A control with label, hint, problem and counter. The control itself has `csoControl`. */
@Component({
  selector: 'cso-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './field.html',
  styleUrl: './field.scss',
  host: { class: 'cso-stack' },
})
export class Field {
  readonly controlId = inject(_IdGenerator).getId('cso-field-');

  readonly label = input.required<string>();
  readonly required = input(false);
  readonly hint = input<string | null>(null);
  readonly problem = input<string | null>(null);
  /** Text whose characters are counted against `limit`. */
  readonly text = input('');
  readonly limit = input<number | null>(null);

  protected readonly counter = computed(() => {
    const limit = this.limit();
    return limit === null ? null : counterWords(this.text(), limit);
  });
  protected readonly over = computed(() => {
    const limit = this.limit();
    return limit !== null && countCharacters(this.text()) > limit;
  });

  readonly describedBy = computed(() => {
    const ids = [
      this.problem() ? `${this.controlId}-problem` : null,
      this.hint() ? `${this.controlId}-hint` : null,
      this.counter() ? `${this.controlId}-counter` : null,
    ];
    return ids.filter((id) => id !== null).join(' ') || null;
  });
}
