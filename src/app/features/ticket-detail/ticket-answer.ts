import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  type OutputEmitterRef,
  viewChild,
} from '@angular/core';
import { Composer } from '../../compose/composer';
import { feedbackOf, feedbackWords, SOLVED_QUESTION } from '../../compose/feedback/feedback-composition';
import { FeedbackForm } from '../../compose/feedback/feedback-form';
import { shownActions } from '../../compose/shown-actions';
import { unsentForms } from '../../compose/unsent-text/unsent-forms';
import { UnsentText } from '../../compose/unsent-text/unsent-text';
import { SendNotice } from '../../compose/send-notice/send-notice';
import type { Success } from '../../compose/success-dialog/success-dialog';
import { actionsOn } from '../../domain/access';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { ChoiceGroup } from '../../ui/choice-group/choice-group';
import { ChangesWhileWriting } from './changes-while-writing';
import { answeredWords } from './answered-words';
import { closingWords } from './closing-words';
import { replyOf } from './message-compositions';
import { ReplyForm } from './reply-form';

/** A satker's actions on a ticket: confirm that it is solved, give feedback, or reply (figs 16-27). */
@Component({
  selector: 'cso-ticket-answer',
  imports: [ChoiceGroup, FeedbackForm, UnsentText, ReplyForm, SendNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './ticket-answer.html',
  styleUrl: './ticket-answer.scss',
})
export class TicketAnswer {
  private readonly injector = inject(Injector);
  private readonly times = inject(WORKING_TIMES);

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  /** Ids of messages that arrived while the user was writing. */
  readonly freshFound = output<ReadonlySet<string>>();
  /** The user has closed the success dialog of the reply. */
  readonly answered = output();
  /** The user has closed the notice of the feedback. */
  readonly rated = output();

  private readonly question = viewChild<ElementRef<HTMLElement>>('question');

  private readonly allowed = computed(() => actionsOn(this.ticket(), this.session()));
  private readonly offered = shownActions(this.allowed, (): boolean => this.changes.conflict() || this.writing());
  protected readonly reply = new Composer({
    ...replyOf(this.ticket, this.limits),
    outdated: this.offered.outdated,
    acknowledged: this.offered.release,
    sendingBegan: () => this.changes.markSending(),
    success: () => this.success(answeredWords),
    successRead: () => this.end(this.answered),
  });
  protected readonly feedback = new Composer({
    ...feedbackOf(this.ticket, this.limits),
    allowed: () => this.allowed().has('confirm'),
    outdated: this.offered.outdated,
    acknowledged: this.offered.release,
    sendingBegan: () => this.changes.markSending(),
    success: () => this.success(feedbackWords),
    successRead: () => this.end(this.rated),
  });
  protected readonly changes = new ChangesWhileWriting(this.ticket, [this.reply, this.feedback], this.offered.outdated);
  private readonly writing = computed(() => (this.solved() === 'yes' ? this.feedback : this.reply).unsent() !== null);

  protected readonly asksWhetherSolved = computed(() => this.offered.actions().has('confirm'));
  protected readonly solved = computed(() => {
    // An unfinished reply counts as the answer "no".
    const begun = isBlank(this.reply.text()) ? null : 'no';
    return this.feedback.fields().solved || begun;
  });
  protected readonly shown = computed((): 'reply' | 'feedback' | null => {
    if (!this.asksWhetherSolved()) return this.offered.actions().has('reply') ? 'reply' : null;
    if (this.solved() === 'yes') return 'feedback';
    return this.solved() === 'no' ? 'reply' : null;
  });
  protected readonly gone = unsentForms(() => {
    if (this.asksWhetherSolved()) return [];
    const shown = this.shown();
    return [...(shown === 'reply' ? [] : [this.reply]), ...(shown === 'feedback' ? [] : [this.feedback])];
  });
  /** When the closed office opens. The hours of HAI-DJPb are not known. */
  protected readonly closed = computed(() => {
    const { askedByHaiDjpb, office } = this.ticket();
    return (!askedByHaiDjpb && this.times()?.closedWords(office)) || '';
  });
  protected readonly closing = computed(() => (this.shown() ? '' : closingWords(this.ticket(), this.session())));

  protected readonly solvedQuestion = SOLVED_QUESTION;
  protected readonly solvedChoices = [
    { value: 'yes', words: 'Ya' },
    { value: 'no', words: 'Tidak' },
  ];

  constructor() {
    effect(() => this.freshFound.emit(this.changes.newIds()));
  }

  protected acknowledge(): void {
    this.reply.acknowledge();
    this.feedback.acknowledge();
  }

  private success(words: (reference: string) => string): Success {
    // The dialog behind already shows the number.
    return { text: words(this.ticket().reference), reference: null };
  }

  private end(emitter: OutputEmitterRef<void>): void {
    // An unsent comment stays. A rating without a comment is no longer useful.
    if (isBlank(this.feedback.text())) this.feedback.clear();
    // Asks the question again after the next answer.
    this.feedback.edit({ solved: '' });
    emitter.emit();
  }

  protected choose(solved: string): void {
    this.feedback.edit({ solved });
    // The form that appears would be below the visible area.
    afterNextRender(() => this.question()?.nativeElement.scrollIntoView({ block: 'start' }), {
      injector: this.injector,
    });
  }
}
