import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  type Signal,
  signal,
  untracked,
  viewChild,
  type WritableSignal,
} from '@angular/core';
import { SOLVED_QUESTION } from '../../compose/feedback/feedback-composition';
import { RATING_ICONS } from '../../compose/feedback/rating-icons';
import { SeveralActions } from '../../compose/several/several-actions';
import { SeveralList } from '../../compose/several/several-list';
import { SeveralTickets } from '../../compose/several/several-tickets';
import { sameContent } from '../../domain/same-content';
import type { Session } from '../../domain/session';
import type { Rating } from '../../domain/ticket';
import { ChoiceGroup } from '../../ui/choice-group/choice-group';
import { ratingWords } from '../../words/ratings';
import { confirmRules, ratingChosenBefore } from './confirm-rules';
import { ALL_ANSWER_YES, closingNotice, outcomeSummary } from './confirm-words';

/** With a comment, which Tidak Membantu requires, each ticket is confirmed by itself. */
const TOGETHER = ['HELPFUL', 'NEUTRAL'] as const satisfies readonly Rating[];

/** Confirms several tickets with one rating: each is read first, and has a message of its own. */
@Component({
  selector: 'cso-confirm-several',
  imports: [ChoiceGroup, SeveralActions, SeveralList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through', '(keydown.control.enter)': 'send()', '(keydown.meta.enter)': 'send()' },
  templateUrl: './confirm-several.html',
})
export class ConfirmSeveral {
  private readonly before = ratingChosenBefore();

  readonly ids = input.required<readonly string[]>();
  readonly session = input.required<Session>();

  /** The user is done. */
  readonly finished = output();
  readonly ticketWanted = output<string>();

  private readonly choice = viewChild(ChoiceGroup);

  /** Ids of the tickets that are not confirmed yet. */
  private readonly open: Signal<readonly string[]> = computed(
    () => this.several.lines().flatMap(({ id, done }) => (done ? [] : id)),
    {
      equal: sameContent,
    },
  );
  /** What the user chose; until then the rating of before, which is known once the tickets are read. */
  protected readonly rating: WritableSignal<string> = linkedSignal<readonly string[], string>({
    source: this.open,
    computation: (ids, before) => before?.value || untracked(() => this.before(ids)),
  });
  protected readonly several: SeveralTickets = new SeveralTickets(
    confirmRules(this.ids, this.session, () => this.rating() as Rating),
  );
  protected readonly question = SOLVED_QUESTION;
  protected readonly allAnswerYes = ALL_ANSWER_YES;
  protected readonly choices = TOGETHER.map((value) => ({
    value,
    words: ratingWords(value),
    icon: RATING_ICONS[value],
  }));
  protected readonly problem = signal<string | null>(null);
  protected readonly notice = computed(() => closingNotice(this.several.chosen().length));
  protected readonly summary = computed(() => {
    const { stored, all } = this.several.sent();
    return outcomeSummary(stored, all);
  });

  protected rate(rating: string): void {
    this.rating.set(rating);
    this.problem.set(null);
  }

  protected send(): void {
    if (!this.rating()) {
      this.problem.set('Pilih salah satu: Membantu atau Netral.');
      this.choice()?.focus();
      return;
    }
    this.several.send();
  }
}
