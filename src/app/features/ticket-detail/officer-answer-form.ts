import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import type { Composer } from '../../compose/composer';
import { ComposerForm } from '../../compose/composer-form';
import { isBlank } from '../../domain/text';
import { type AnswerFields, type OfficerStep, type AnswerOption, optionsHint } from './officer-fields';
import { ReplyFields } from './reply-fields';

/**
 * Form for an officer's answer, with a button for each step that the ticket allows. The first is the primary button.
 */
@Component({
  selector: 'cso-officer-answer-form',
  imports: [ComposerForm, ReplyFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './officer-answer-form.html',
})
export class OfficerAnswerForm {
  protected readonly hintId = inject(_IdGenerator).getId('cso-ways-');

  readonly composer = input.required<Composer<AnswerFields>>();
  readonly options = input.required<readonly AnswerOption[]>();
  readonly canForward = input(false);
  /** Code of the ticket's satker, whose form a workbook is; null without one. */
  readonly satkerCode = input.required<string | null>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  readonly forwardWanted = output();

  protected readonly incomplete = computed(() => isBlank(this.composer().fields().text));
  protected readonly primaryWords = computed(() => this.options()[0]?.words ?? '');
  protected readonly others = computed(() => this.options().slice(1));
  protected readonly hint = computed(() => optionsHint(this.options()));

  protected sendPrimary(): void {
    const [primary] = this.options();
    if (primary) this.send(primary.step);
  }

  protected send(step: OfficerStep): void {
    void this.composer().send({ step });
  }
}
