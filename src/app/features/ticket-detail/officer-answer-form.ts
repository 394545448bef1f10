import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input, output, viewChild } from '@angular/core';
import type { Composer } from '../../compose/composer';
import { ComposerForm } from '../../compose/composer-form';
import {
  type AnswerFields,
  type OfficerStep,
  type AnswerOption,
  optionsHint,
} from '../../compose/officer/officer-fields';
import { ReadyAnswersBar } from '../../compose/ready-answers/ready-answers-bar';
import { answerValues } from '../../domain/ready-answers';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { ReplyFields } from './reply-fields';

/** The step that the officer pressed, and whether the next ticket of the list follows. */
export interface ChosenStep {
  readonly step: OfficerStep;
  readonly thenNext: boolean;
}

/**
 * Form for an officer's answer, with a button for each step that the ticket allows. The first is the primary button.
 */
@Component({
  selector: 'cso-officer-answer-form',
  imports: [ComposerForm, ReadyAnswersBar, ReplyFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './officer-answer-form.html',
})
export class OfficerAnswerForm {
  protected readonly hintId = inject(_IdGenerator).getId('cso-ways-');

  private readonly answers = viewChild.required(ReadyAnswersBar);

  readonly composer = input.required<Composer<AnswerFields>>();
  readonly options = input.required<readonly AnswerOption[]>();
  readonly canForward = input(false);
  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  /** The list has a ticket after this one. */
  readonly hasNext = input(false);

  readonly chosen = output<ChosenStep>();
  readonly forwardWanted = output();

  protected readonly satkerCode = computed(() => this.ticket().satker?.code ?? null);
  protected readonly incomplete = computed(() => isBlank(this.composer().fields().text));
  protected readonly primaryWords = computed(() => this.options()[0]?.words ?? '');
  protected readonly others = computed(() => this.options().slice(1));
  private readonly canFinish = computed(() => this.options().some(({ step }) => step === 'finish'));
  protected readonly canFinishThenNext = computed(() => this.hasNext() && this.canFinish());
  protected readonly hint = computed(() => optionsHint(this.options()));

  protected readonly values = computed(() => answerValues(this.ticket(), this.session().office));

  protected sendPrimary(): void {
    const [primary] = this.options();
    if (primary) this.send(primary.step);
  }

  protected send(step: OfficerStep, thenNext = false): void {
    this.chosen.emit({ step, thenNext });
  }

  /** A slash at the beginning of a line opens the ready answers. */
  protected openAnswers(event: KeyboardEvent): void {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target instanceof HTMLTextAreaElement) void this.answers().chooseAfterSlash();
  }

  /** Without a known next ticket it finishes only, and the success is shown. */
  protected finishThenNext(event?: Event): void {
    if (!this.canFinish() || this.composer().busy()) return;
    event?.preventDefault();
    this.send('finish', this.hasNext());
  }
}
