import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Prompt } from '../../domain/catalogue/catalogue';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';

const PLACEHOLDERS: Readonly<Partial<Record<Prompt['kind'], string>>> = { date: 'dd-mm-yyyy', month: 'mm-yyyy' };
/** Characters of one answer. */
const LONGEST = 300;

/** A short question of a topic. No answer is enforced, so none is validated. */
@Component({
  selector: 'cso-prompt-field',
  imports: [Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-field [label]="label()" [hint]="prompt().hint || null">
      @if (prompt().kind === 'choice') {
        <select
          #choice
          csoControl
          [name]="prompt().key"
          [disabled]="disabled()"
          [value]="answer()"
          (change)="answered.emit(choice.value)"
        >
          <option value="">Pilih..</option>
          @for (each of prompt().choices; track each) {
            <option [value]="each" [selected]="each === answer()">{{ each }}</option>
          }
        </select>
      } @else {
        <input
          #box
          csoControl
          autocomplete="off"
          [name]="prompt().key"
          [attr.maxlength]="longest"
          [attr.inputmode]="prompt().kind === 'number' ? 'numeric' : null"
          [placeholder]="placeholder()"
          [readonly]="disabled()"
          [value]="answer()"
          (input)="answered.emit(box.value)"
        />
      }
    </cso-field>
  `,
})
export class PromptField {
  readonly prompt = input.required<Prompt>();
  readonly answer = input('');
  readonly disabled = input(false);

  readonly answered = output<string>();

  protected readonly longest = LONGEST;
  protected readonly label = computed(() => this.prompt().label + (this.prompt().required ? '' : ' (bila ada)'));
  protected readonly placeholder = computed(() => PLACEHOLDERS[this.prompt().kind] ?? '');
}
