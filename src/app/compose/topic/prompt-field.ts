import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Prompt } from '../../domain/catalogue/catalogue';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { answerProblem } from '../../words/answer-words';

const PLACEHOLDERS: Readonly<Partial<Record<Prompt['kind'], string>>> = { date: 'dd-mm-yyyy', month: 'mm-yyyy' };
/** Characters of one answer. */
const LONGEST = 300;

/** A short question of a topic. No answer is enforced; what seems wrong with one is said below it. */
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
          (input)="type(box.value)"
          (blur)="typing.set(false)"
        />
        <p class="cso-small" role="status">{{ problem() }}</p>
      }
    </cso-field>
  `,
  styles: `
    p:empty {
      display: none;
    }
  `,
})
export class PromptField {
  readonly prompt = input.required<Prompt>();
  readonly answer = input('');
  readonly disabled = input(false);

  /** The office's day, `2026-11-27`. */
  readonly today = input.required<string>();

  readonly answered = output<string>();

  /** While the user types nothing is said of an answer that is not complete. */
  protected readonly typing = signal(false);
  protected readonly problem = computed(() =>
    this.typing() ? '' : answerProblem(this.prompt().kind, this.answer(), this.today()),
  );

  protected readonly longest = LONGEST;
  protected readonly label = computed(() => this.prompt().label + (this.prompt().required ? '' : ' (bila ada)'));
  protected readonly placeholder = computed(() => PLACEHOLDERS[this.prompt().kind] ?? '');

  protected type(text: string): void {
    this.typing.set(true);
    this.answered.emit(text);
  }
}
