import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { attachmentsProblem } from '../../domain/attachments-problem';
import { problemOf } from '../../domain/field-problem';
import type { Limits } from '../../domain/limits';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import type { MessageForm } from '../../state/submission/message-form';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { answerProblems, officerReply, type OfficerStep, type OfficerWay, stepOf } from './officer-fields';
import { OfficerNotices } from './officer-notices';
import { OfficerReplyForm } from './officer-reply-form';

/** An officer's answer with its attachments, from the first letter to the way in which it is sent. */
@Component({
  selector: 'cso-answer-desk',
  imports: [AttachmentPicker, OfficerNotices, OfficerReplyForm, PasteFiles],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class AnswerDesk {
  protected readonly queue = inject(UploadQueue);

  readonly ticket = input.required<TicketDetail>();
  readonly limits = input.required<Limits>();
  readonly form = input.required<MessageForm>();
  readonly ways = input.required<readonly OfficerWay[]>();
  readonly canForward = input(false);
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly sendingBegan = output<OfficerStep>();
  readonly forwardWanted = output();

  private readonly picker = viewChild(AttachmentPicker);

  protected readonly text = computed(() => this.form().fields()['text'] ?? '');
  protected readonly attachmentsTrouble = computed(() => problemOf(this.form().problems(), 'attachments'));
  /** Kept with the draft: a message whose answer was lost is asked about as it was sent. */
  private readonly step = computed(() => stepOf(this.form().fields()['step'], this.ways()));

  constructor() {
    effect(() => {
      const { id } = this.ticket();
      untracked(() => this.queue.open(`answer:${id}`));
    });
  }

  protected send(step: OfficerStep): void {
    const attachments = attachmentsProblem(this.queue.pending().length, this.queue.failed().length);
    const problems = answerProblems(this.text(), this.limits(), attachments);
    this.form().problems.set(problems);
    if (problems.length) return;
    this.form().edit({ step });
    this.sendingBegan.emit(step);
    void this.form().send(this.message());
  }

  protected check(): void {
    this.sendingBegan.emit(this.step());
    void this.form().check(this.message());
  }

  protected sendAsNew(): void {
    this.sendingBegan.emit(this.step());
    this.form().sendAsNew(this.message());
  }

  protected clear(): void {
    this.queue.removeAll();
    this.form().clear();
  }

  protected focusAttachments(): void {
    this.picker()?.focus();
  }

  private message(): Message {
    const { id, etag } = this.ticket();
    return { kind: 'answer', id, reply: officerReply(this.step(), this.text(), this.queue.uploadIds()), etag };
  }
}
