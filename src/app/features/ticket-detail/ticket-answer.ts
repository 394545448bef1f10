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
import { actionsOn } from '../../domain/access';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { MessageForm } from '../../state/submission/message-form';
import { KeptText } from '../../ui/kept-text/kept-text';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { AnswerNews } from './answer-news';
import { answeredWords, feedbackWords } from './answered-words';
import { ChoiceGroup } from './choice-group';
import { closingWords } from './closing-words';
import { FeedbackDesk } from './feedback-desk';
import { followMessage } from './follow-message';
import { ReplyDesk } from './reply-desk';

/** What a satker can answer to a ticket: whether it is solved, feedback, or a reply (figs 16-27). */
@Component({
  selector: 'cso-ticket-answer',
  imports: [ChoiceGroup, FeedbackDesk, KeptText, ReplyDesk, SendNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-answer.html',
  styleUrl: './ticket-answer.scss',
})
export class TicketAnswer {
  private readonly injector = inject(Injector);

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  /** The backend knows the ticket otherwise than we do. */
  readonly ticketOutdated = output();
  /** Ids of messages that came in while one was writing. */
  readonly freshFound = output<ReadonlySet<string>>();
  /** The person has read that his reply was sent. */
  readonly answered = output();
  /** The person has read that his feedback was sent. */
  readonly rated = output();

  private readonly question = viewChild<ElementRef<HTMLElement>>('question');

  protected readonly reply = new MessageForm(computed(() => formKey('reply', this.ticket().id)));
  protected readonly feedback = new MessageForm(computed(() => formKey('feedback', this.ticket().id)));
  protected readonly news = new AnswerNews(this.ticket, [this.reply, this.feedback]);

  private readonly actions = computed(() => actionsOn(this.ticket(), this.session()));
  protected readonly asks = computed(() => this.actions().has('confirm'));
  protected readonly text = computed(() => this.reply.fields()['text'] ?? '');
  protected readonly solved = computed(() => {
    // A reply that was begun before the ticket was answered is an answer too.
    const begun = isBlank(this.text()) ? null : 'no';
    return this.feedback.fields()['solved'] || begun;
  });
  protected readonly shown = computed((): 'reply' | 'feedback' | null => {
    if (!this.asks()) return this.actions().has('reply') ? 'reply' : null;
    if (this.solved() === 'yes') return 'feedback';
    return this.solved() === 'no' ? 'reply' : null;
  });
  /** What can no longer be sent: to be copied, or thrown away by the person (F57). */
  protected readonly kept = computed(() => {
    if (this.asks() || this.shown()) return '';
    return [this.text(), this.feedback.fields()['comment'] ?? ''].filter((text) => !isBlank(text)).join('\n\n');
  });
  protected readonly keptSending = computed(() => this.reply.sending() ?? this.feedback.sending());
  protected readonly closing = computed(() => (this.shown() ? '' : closingWords(this.ticket(), this.session())));

  protected readonly solvedChoices = [
    { value: 'yes', words: 'Ya' },
    { value: 'no', words: 'Tidak' },
  ];

  constructor() {
    effect(() => this.freshFound.emit(this.news.fresh()));
    const end = { ticket: this.ticket, outdated: () => this.ticketOutdated.emit() };
    const read = (told: OutputEmitterRef<void>) => () => {
      this.feedback.clear();
      told.emit();
    };
    followMessage(this.reply, {
      ...end,
      words: (_, reference) => answeredWords(reference),
      read: read(this.answered),
    });
    followMessage(this.feedback, {
      ...end,
      words: (_, reference) => feedbackWords(reference),
      read: read(this.rated),
    });
  }

  protected discardKept(): void {
    this.reply.clear();
    this.feedback.clear();
  }

  protected choose(solved: string): void {
    this.feedback.edit({ solved });
    // The form that follows would open below the edge.
    afterNextRender(() => this.question()?.nativeElement.scrollIntoView({ block: 'start' }), {
      injector: this.injector,
    });
  }
}
