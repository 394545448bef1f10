import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { Store } from '@ngrx/store';
import { ReadyAnswersBar } from '../../compose/ready-answers/ready-answers-bar';
import { SecretCheck } from '../../compose/secrets/secret-check';
import { SeveralActions } from '../../compose/several/several-actions';
import { SeveralDraft } from '../../compose/several/several-draft';
import { SeveralList } from '../../compose/several/several-list';
import { formKey } from '../../domain/form-key';
import type { Session } from '../../domain/session';
import { selectLimits } from '../../state/session/session-feature';
import { ChoiceGroup } from '../../ui/choice-group/choice-group';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { STEP_WORDS, stepFrom, STEPS, type TogetherFields, togetherSchema } from './answer-fields';
import { answerRules } from './answer-rules';

/** Answers, finishes or forwards several tickets with one text (beyond.md, section 3). Each has a message of its own. */
@Component({
  selector: 'cso-answer-tickets-form',
  imports: [ChoiceGroup, Control, Field, FormField, ReadyAnswersBar, SecretCheck, SeveralActions, SeveralList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through', '(keydown.control.enter)': 'send()', '(keydown.meta.enter)': 'send()' },
  templateUrl: './answer-tickets-form.html',
})
export class AnswerTicketsForm {
  readonly ids = input.required<readonly string[]>();
  readonly session = input.required<Session>();

  /** The user is done. */
  readonly finished = output();
  readonly ticketWanted = output<string>();

  private readonly text = viewChild(Control);

  protected readonly limits = inject(Store).selectSignal(selectLimits);
  private readonly draft = new SeveralDraft<TogetherFields>(
    { form: () => formKey('together'), fields: ({ text = '', step }) => ({ text, step: stepFrom(step) }) },
    (fields) => answerRules(this.ids, this.session, fields),
  );
  protected readonly fields = this.draft.fields;
  protected readonly form = form(this.draft.model, togetherSchema(this.limits));
  protected readonly several = this.draft.several;
  protected readonly choices = STEPS.map((value) => ({ value, words: STEP_WORDS[value].choice }));
  private readonly tried = signal(false);
  protected readonly problem = computed(() => {
    const [error] = this.form.text().errors();
    return this.tried() && error ? (error.message ?? null) : null;
  });
  protected readonly words = computed(() => STEP_WORDS[this.fields().step]);
  protected readonly notice = computed(() => `${this.several.chosen().length} tiket ${this.words().notice}`);
  protected readonly summary = computed(() => {
    const { stored, all } = this.several.sent();
    if (stored === all) return `${all} tiket ${this.words().done.toLowerCase()}.`;
    return `${stored} dari ${all} tiket ${this.words().done.toLowerCase()}. Yang lain belum; keterangannya ada di setiap tiket.`;
  });

  protected send(): void {
    this.tried.set(true);
    if (this.form().invalid()) return this.text()?.focus();
    this.draft.send();
  }
}
