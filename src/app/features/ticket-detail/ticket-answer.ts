import { _IdGenerator } from '@angular/cdk/a11y';
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
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { actionsOn } from '../../domain/access';
import { attachmentsProblem } from '../../domain/attachments-problem';
import { fieldProblems, problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import type { Message, Sending } from '../../domain/sending';
import type { Session } from '../../domain/session';
import { isBlank } from '../../domain/text';
import type { TicketDetail } from '../../domain/ticket';
import { MessageForm } from '../../state/submission/message-form';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { DraftNotice } from '../../ui/draft-notice/draft-notice';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { openSuccessDialog } from '../../ui/success-dialog/success-dialog';
import { answeredWords, feedbackWords } from './answered-words';
import { changeWords } from './change-words';
import { ChoiceGroup } from './choice-group';
import { closingWords } from './closing-words';
import { FeedbackForm } from './feedback-form';
import { KeptText } from './kept-text';
import { feedbackProblems, newFeedback, newReply, ratingOf, replyProblems } from './message-fields';
import { ReplyForm } from './reply-form';

/** What a satker can answer to a ticket: whether it is solved, feedback, or a reply (figs 16-27). */
@Component({
  selector: 'cso-ticket-answer',
  imports: [AttachmentPicker, ChoiceGroup, DraftNotice, FeedbackForm, KeptText, PasteFiles, ReplyForm, SendNotice],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-answer.html',
  styleUrl: './ticket-answer.scss',
})
export class TicketAnswer {
  private readonly dialogs = inject(MatDialog);
  private readonly ids = inject(_IdGenerator);
  private readonly injector = inject(Injector);
  protected readonly queue = inject(UploadQueue);

  readonly ticket = input.required<TicketDetail>();
  readonly session = input.required<Session>();
  readonly limits = input.required<Limits>();

  /** The backend knows the ticket otherwise than we do. */
  readonly ticketOutdated = output();
  /** Ids of messages that came in while one was writing. */
  readonly freshFound = output<ReadonlySet<string>>();
  /** The person has read that it was sent. */
  readonly answered = output();

  private readonly question = viewChild<ElementRef<HTMLElement>>('question');
  private readonly picker = viewChild(AttachmentPicker);

  protected readonly reply = new MessageForm(computed(() => `reply:${this.ticket().id}` as const));
  protected readonly feedback = new MessageForm(computed(() => `feedback:${this.ticket().id}` as const));
  /** Messages that were on screen when Kirim was last pressed. */
  private readonly seen = signal<ReadonlySet<string> | null>(null);

  private readonly actions = computed(() => actionsOn(this.ticket(), this.session()));
  protected readonly asks = computed(() => this.actions().has('confirm'));
  protected readonly text = computed(() => this.reply.fields()['text'] ?? '');
  protected readonly rating = computed(() => ratingOf(this.feedback.fields()['rating']));
  protected readonly comment = computed(() => this.feedback.fields()['comment'] ?? '');
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
  protected readonly keeps = computed(() => !this.asks() && this.shown() === null && !isBlank(this.text()));
  protected readonly closing = computed(() => (this.shown() ? '' : closingWords(this.ticket(), this.session())));
  protected readonly attachmentsTrouble = computed(() => problemOf(this.reply.problems(), 'attachments'));
  private readonly conflict = computed(() =>
    [this.reply, this.feedback].some((form) => form.sending()?.failure?.kind === 'conflict'),
  );
  private readonly fresh = computed((): ReadonlySet<string> => {
    const seen = this.seen();
    const ids = this.ticket().thread.map(({ id }) => id);
    return new Set(seen && this.conflict() ? ids.filter((id) => !seen.has(id)) : []);
  });
  protected readonly changes = computed(() => (this.conflict() ? changeWords(this.ticket(), this.fresh().size) : ''));

  protected readonly solvedChoices = [
    { value: 'yes', words: 'Ya' },
    { value: 'no', words: 'Tidak' },
  ];

  constructor() {
    effect(() => this.freshFound.emit(this.fresh()));
    effect(() => {
      const { id } = this.ticket();
      untracked(() => this.queue.open(`reply:${id}`));
    });
    effect(() => {
      const sending = this.reply.sending();
      untracked(() => this.follow(this.reply, sending, answeredWords));
    });
    effect(() => {
      const sending = this.feedback.sending();
      untracked(() => this.follow(this.feedback, sending, feedbackWords));
    });
  }

  protected choose(solved: string): void {
    this.feedback.edit({ solved });
    // The form that follows would open below the edge.
    afterNextRender(() => this.question()?.nativeElement.scrollIntoView({ block: 'start' }), {
      injector: this.injector,
    });
  }

  protected sendReply(): void {
    const attachments = attachmentsProblem(this.queue.pending().length, this.queue.failed().length);
    this.reply.problems.set(replyProblems(this.text(), this.limits(), attachments));
    if (!this.reply.problems().length) this.send(this.reply, this.replyMessage());
  }

  protected sendFeedback(): void {
    this.feedback.problems.set(feedbackProblems(this.rating(), this.comment(), this.limits()));
    const message = this.feedbackMessage();
    if (message && !this.feedback.problems().length) this.send(this.feedback, message);
  }

  protected checkReply(): void {
    void this.reply.check(this.replyMessage());
  }

  protected checkFeedback(): void {
    const message = this.feedbackMessage();
    if (message) void this.feedback.check(message);
  }

  protected sendReplyAsNew(): void {
    this.reply.sendAsNew(this.replyMessage());
  }

  protected clearReply(): void {
    this.queue.removeAll();
    this.reply.clear();
  }

  protected clearFeedback(): void {
    this.feedback.clear();
    // The question was answered; only what followed is cleared.
    this.feedback.edit({ solved: 'yes' });
  }

  protected focusAttachments(): void {
    this.picker()?.focus();
  }

  private send(form: MessageForm, message: Message): void {
    this.seen.set(new Set(this.ticket().thread.map(({ id }) => id)));
    void form.send(message);
  }

  private follow(form: MessageForm, sending: Sending | null, words: (reference: string) => string): void {
    if (sending?.status === 'refused') {
      form.problems.set(fieldProblems(sending.failure?.fields ?? {}));
      if (sending.failure?.kind === 'conflict') this.ticketOutdated.emit();
    }
    if (sending?.status !== 'sent') return;
    const { reference } = this.ticket();
    openSuccessDialog(this.dialogs, this.ids, { text: words(reference), reference: reference || null })
      .afterClosed()
      .subscribe(() => {
        form.acknowledge();
        this.feedback.clear();
        this.answered.emit();
      });
  }

  private replyMessage(): Message {
    const { id, etag } = this.ticket();
    return { kind: 'reply', id, reply: newReply(this.text(), this.queue.uploadIds()), etag };
  }

  private feedbackMessage(): Message | null {
    const [{ id, etag }, rating] = [this.ticket(), this.rating()];
    return rating && { kind: 'feedback', id, feedback: newFeedback(rating, this.comment()), etag };
  }
}
