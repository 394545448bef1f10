import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, type ElementRef, inject, input, model, viewChildren } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../icon/icon';
import type { AnyIcon } from '../icon/icons';

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly icon?: AnyIcon;
}

/** A question with few choices, as native radio buttons. */
@Component({
  selector: 'cso-choice-group',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-group.html',
  styleUrl: './choice-group.scss',
})
export class ChoiceGroup implements FormValueControl<string> {
  protected readonly id = inject(_IdGenerator).getId('cso-choice-');

  readonly question = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  /** Empty while no choice is selected. */
  readonly value = model.required<string>();
  readonly required = input(false);
  readonly problem = input<string | null>(null);
  readonly disabled = input(false);
  readonly readonly = input(false);

  private readonly radios = viewChildren<ElementRef<HTMLInputElement>>('radio');

  focus(): void {
    this.radios()[0]?.nativeElement.focus();
  }
}
