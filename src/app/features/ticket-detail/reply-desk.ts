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
import { DraftNotice } from '../../ui/draft-notice/draft-notice';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { StorageNotice } from '../../ui/storage-notice/storage-notice';
import { newReply, replyProblems } from './message-fields';
import { ReplyForm } from './reply-form';

/** A reply with its attachments, from the first letter to Kirim. */
@Component({
  selector: 'cso-reply-desk',
  imports: [AttachmentPicker, DraftNotice, PasteFiles, ReplyForm, SendNotice, StorageNotice],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reply-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ReplyDesk {
  protected readonly queue = inject(UploadQueue);

  readonly ticket = input.required<TicketDetail>();
  readonly limits = input.required<Limits>();
  readonly form = input.required<MessageForm>();
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly sendingBegan = output();

  private readonly picker = viewChild(AttachmentPicker);

  protected readonly text = computed(() => this.form().fields()['text'] ?? '');
  protected readonly attachmentsTrouble = computed(() => problemOf(this.form().problems(), 'attachments'));

  constructor() {
    effect(() => {
      const { id } = this.ticket();
      untracked(() => this.queue.open(`reply:${id}`));
    });
  }

  protected send(): void {
    const attachments = attachmentsProblem(this.queue.pending().length, this.queue.failed().length);
    const problems = replyProblems(this.text(), this.limits(), attachments);
    this.form().problems.set(problems);
    if (problems.length) return;
    this.sendingBegan.emit();
    void this.form().send(this.message());
  }

  protected check(): void {
    void this.form().check(this.message());
  }

  protected sendAsNew(): void {
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
    return { kind: 'reply', id, reply: newReply(this.text(), this.queue.uploadIds()), etag };
  }
}
