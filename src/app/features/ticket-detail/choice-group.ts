import { _IdGenerator } from '@angular/cdk/a11y';
import {
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  input,
  output,
  viewChildren,
} from '@angular/core';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';

export interface Choice {
  readonly value: string;
  readonly words: string;
  readonly icon?: IconName;
}

/** One question with a few answers, as native radio buttons. */
@Component({
  selector: 'cso-choice-group',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choice-group.html',
  styleUrl: './choice-group.scss',
})
export class ChoiceGroup {
  protected readonly id = inject(_IdGenerator).getId('cso-choice-');

  readonly question = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly value = input.required<string | null>();
  readonly required = input(false);
  readonly problem = input<string | null>(null);
  readonly disabled = input(false);

  readonly chosen = output<string>();

  private readonly radios = viewChildren<ElementRef<HTMLInputElement>>('radio');

  focus(): void {
    this.radios()[0]?.nativeElement.focus();
  }
}
