import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import type { Message } from '../../domain/sending';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { MessageDesk } from './message-desk';
import { newReply, replyProblems } from './message-fields';
import { MessageNotices } from './message-notices';
import { ReplyForm } from './reply-form';

/** A satker's reply. */
@Component({
  selector: 'cso-reply-desk',
  imports: [AttachmentPicker, MessageNotices, PasteFiles, ReplyForm],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './reply-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ReplyDesk extends MessageDesk {
  protected readonly kind = 'reply';
  protected readonly text = computed(() => this.form().fields()['text'] ?? '');

  protected problems(attachments: string | null) {
    return replyProblems(this.text(), this.limits(), attachments);
  }

  protected message(): Message {
    const { id, etag } = this.ticket();
    return { kind: 'reply', id, reply: newReply(this.text(), this.queue.uploadIds()), etag };
  }
}
