import { _IdGenerator } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { Composer } from '../composer';
import { ComposerForm } from '../composer-form';
import { SecretCheck } from '../secrets/secret-check';
import { problemOf } from '../../domain/field-problem';
import { isBlank } from '../../domain/text';
import { RATINGS } from '../../domain/ticket';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { ratingWords } from '../../words/ratings';
import { ChoiceGroup } from '../../ui/choice-group/choice-group';
import { CLOSING_NOTICE } from './feedback-composition';
import type { FeedbackFields } from './feedback-fields';
import { RATING_ICONS } from './rating-icons';

/** Feedback for a solved ticket (fig 22). Shows its own notice after Kirim instead of a dialog. */
@Component({
  selector: 'cso-feedback-form',
  imports: [ChoiceGroup, ComposerForm, Control, Field, FormField, Icon, SecretCheck],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './feedback-form.html',
})
export class FeedbackForm {
  protected readonly noticeId = inject(_IdGenerator).getId('cso-closing-notice-');

  protected readonly notice = CLOSING_NOTICE;

  readonly composer = input.required<Composer<FeedbackFields>>();
  /** What changed in the ticket while the user was writing. */
  readonly changes = input('');

  protected readonly choices = RATINGS.map((value) => ({
    value,
    words: ratingWords(value),
    icon: RATING_ICONS[value],
  }));
  protected readonly commentRequired = computed(() => this.composer().fields().rating === 'NOT_HELPFUL');
  protected readonly incomplete = computed(() => {
    const { rating, comment } = this.composer().fields();
    return !rating || (this.commentRequired() && isBlank(comment));
  });
  protected readonly ratingProblem = computed(() => problemOf(this.composer().problems(), 'rating'));
  protected readonly commentProblem = computed(() => problemOf(this.composer().problems(), 'comment'));
}
