import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import type { ChoiceProblem } from '../../domain/field-problem';
import { choiceWords } from '../../words/choice-words';
import { announce } from '../announce';

/** Notice below a field without choices: the reason, and a retry button. */
@Component({
  selector: 'cso-choice-notice',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (words()) {
      {{ words() }}
      <button type="button" class="cso-button quiet" (click)="retried.emit()">Coba lagi</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 8px;
      font-size: 13px;
      font-weight: 400;
      line-height: 20px;
    }
    :host(:empty) {
      display: none;
    }
  `,
})
export class ChoiceNotice {
  private readonly announcer = inject(LiveAnnouncer);

  /** What the user chooses, in lower case: `tujuan`. */
  readonly of = input.required<string>();
  readonly problem = input.required<ChoiceProblem>();

  readonly retried = output();

  protected readonly words = computed(() => {
    const problem = this.problem();
    return problem === null || problem === 'loading' ? '' : choiceWords(this.of(), problem);
  });

  constructor() {
    effect(() => {
      if (this.words()) announce(this.announcer, this.words());
    });
  }
}
