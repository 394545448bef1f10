import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Message } from '../../domain/sending';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { MessageDesk } from './message-desk';
import { replyProblems } from './message-fields';
import { MessageNotices } from './message-notices';
import { officerReply, type OfficerStep, type OfficerWay, stepOf } from './officer-fields';
import { OfficerReplyForm } from './officer-reply-form';

/** An officer's answer, and the way in which it is sent. */
@Component({
  selector: 'cso-answer-desk',
  imports: [AttachmentPicker, MessageNotices, OfficerReplyForm, PasteFiles],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class AnswerDesk extends MessageDesk<OfficerStep> {
  readonly ways = input.required<readonly OfficerWay[]>();
  readonly canForward = input(false);

  readonly forwardWanted = output();

  protected readonly kind = 'answer';
  protected readonly text = computed(() => this.form().fields()['text'] ?? '');
  /** Kept with the draft: a message whose answer was lost is asked about as it was sent. */
  private readonly step = computed(() => stepOf(this.form().fields()['step'], this.ways()));

  protected override check(): void {
    this.sendingBegan.emit(this.step());
    super.check();
  }

  protected override sendAsNew(): void {
    this.sendingBegan.emit(this.step());
    super.sendAsNew();
  }

  protected override remember(step: OfficerStep): void {
    this.form().edit({ step });
  }

  protected problems(attachments: string | null) {
    return replyProblems(this.text(), this.limits(), attachments);
  }

  protected message(): Message {
    const { id, etag } = this.ticket();
    return { kind: 'answer', id, reply: officerReply(this.step(), this.text(), this.queue.uploadIds()), etag };
  }
}
