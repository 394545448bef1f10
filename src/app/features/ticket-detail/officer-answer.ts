import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { actionsOn } from '../../domain/access';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { MessageForm } from '../../state/submission/message-form';
import { KeptText } from '../../ui/kept-text/kept-text';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { AnswerDesk } from './answer-desk';
import { AnswerNews } from './answer-news';
import { closingWords } from './closing-words';
import { followMessage } from './follow-message';
import { ForwardDesk } from './forward-desk';
import { forwardFields, forwardText, officerWays, type OfficerStep } from './officer-fields';
import { forwardedWords, officerAnsweredWords } from './officer-words';

/** What an officer can do to a ticket of his office: answer in one of several ways, or forward it to HAI-DJPb. */
@Component({
  selector: 'cso-officer-answer',
  imports: [AnswerDesk, ForwardDesk, KeptText, SendNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './officer-answer.html',
  styleUrl: './ticket-answer.scss',
})
export class OfficerAnswer {
  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  /** The backend knows the ticket otherwise than we do. */
  readonly ticketOutdated = output();
  /** Ids of messages that came in while one was writing. */
  readonly freshFound = output<ReadonlySet<string>>();
  /** The person has read that it was sent. */
  readonly answered = output();

  protected readonly answer = new MessageForm(computed(() => formKey('answer', this.ticket().id)));
  protected readonly forwarding = new MessageForm(computed(() => formKey('forward', this.ticket().id)));
  protected readonly news = new AnswerNews(this.ticket, [this.answer, this.forwarding]);
  /** How the answer was last sent. */
  private readonly step = signal<OfficerStep>('finish');

  private readonly actions = computed(() => actionsOn(this.ticket(), this.session()));
  protected readonly ways = computed(() => officerWays(this.actions()));
  protected readonly canForward = computed(() => this.actions().has('forward'));
  /** Kept with the draft, so that a reload opens the same form. */
  protected readonly forwards = computed(() => this.canForward() && this.forwarding.fields()['open'] === 'yes');
  /** What can no longer be sent: to be copied, or thrown away by the officer (F57). */
  protected readonly kept = computed(() => {
    const answer = this.ways().length ? '' : (this.answer.fields()['text'] ?? '');
    const forward = this.canForward() ? '' : forwardText(forwardFields(this.forwarding.fields()));
    return [answer, forward].filter((text) => !isBlank(text)).join('\n\n');
  });
  protected readonly keptSending = computed(
    () => this.forwarding.sending() ?? (this.ways().length ? null : this.answer.sending()),
  );
  protected readonly closing = computed(() => (this.ways().length ? '' : closingWords(this.ticket(), this.session())));

  constructor() {
    effect(() => this.freshFound.emit(this.news.fresh()));
    const end = {
      ticket: this.ticket,
      outdated: () => this.ticketOutdated.emit(),
      read: () => this.answered.emit(),
    };
    followMessage(this.answer, { ...end, words: (_, reference) => officerAnsweredWords(this.step(), reference) });
    followMessage(this.forwarding, { ...end, words: ({ ticket }, reference) => forwardedWords(ticket, reference) });
  }

  protected openForward(open: boolean): void {
    this.forwarding.edit({ open: open ? 'yes' : '' });
  }

  protected begin(step: OfficerStep): void {
    this.step.set(step);
    this.news.remember();
  }

  protected discardKept(): void {
    if (!this.ways().length) this.answer.clear();
    this.forwarding.clear();
  }
}
