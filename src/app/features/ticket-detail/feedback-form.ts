import { _IdGenerator } from '@angular/cdk/a11y';
import {
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { FormField } from '../../domain/failure';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import { isBlank } from '../../domain/text';
import type { Rating } from '../../domain/ticket';
import { ratingWords } from '../../domain/words';
import { ErrorSummary } from '../../ui/error-summary/error-summary';
import { Control } from '../../ui/field/control';
import { Field } from '../../ui/field/field';
import { FormActions } from '../../ui/form-actions/form-actions';
import { Icon } from '../../ui/icon/icon';
import { ChoiceGroup } from './choice-group';
import { RATINGS } from './message-fields';
import { RATING_ICONS } from './rating-icons';

/** Feedback for a ticket that is solved (fig 22); its notice belongs to Kirim, and there is no further dialog. */
@Component({
  selector: 'cso-feedback-form',
  imports: [ChoiceGroup, Control, ErrorSummary, Field, FormActions, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './feedback-form.html',
  // The pinned actions stick to the frame's body, so no box may be in between.
  styles: `
    :host,
    form {
      display: contents;
    }
  `,
})
export class FeedbackForm {
  protected readonly noticeId = inject(_IdGenerator).getId('cso-closing-notice-');

  readonly rating = input.required<Rating | null>();
  readonly comment = input.required<string>();
  readonly limits = input.required<Limits>();
  readonly problems = input<readonly FieldProblem[]>([]);
  readonly busy = input(false);
  readonly savedAt = input('');
  readonly cleared = input(false);

  readonly edited = output<Readonly<Record<string, string>>>();
  readonly submitted = output();
  readonly clearRequested = output();
  readonly clearUndone = output();

  private readonly ratings = viewChild.required(ChoiceGroup);
  private readonly commentControl = viewChild.required(Control);

  protected readonly choices = RATINGS.map((value) => ({
    value,
    words: ratingWords(value),
    icon: RATING_ICONS[value],
  }));
  protected readonly commentRequired = computed(() => this.rating() === 'NOT_HELPFUL');
  protected readonly incomplete = computed(() => !this.rating() || (this.commentRequired() && isBlank(this.comment())));
  protected readonly ratingProblem = computed(() => problemOf(this.problems(), 'rating'));
  protected readonly commentProblem = computed(() => problemOf(this.problems(), 'comment'));
  /** F56: where only the comment is wrong, the focus goes there. */
  protected readonly onlyComment = computed(() => !!this.commentProblem() && this.problems().length === 1);

  constructor() {
    afterRenderEffect(() => {
      if (this.onlyComment() && this.problems()) this.commentControl().focus();
    });
  }

  protected edit(field: 'rating' | 'comment', value: string): void {
    this.edited.emit({ [field]: value });
  }

  protected editComment(event: Event): void {
    this.edit('comment', (event.target as HTMLTextAreaElement).value);
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (!this.busy()) this.submitted.emit();
  }

  protected focusField(field: FormField): void {
    if (field === 'rating') this.ratings().focus();
    else this.commentControl().focus();
  }
}
