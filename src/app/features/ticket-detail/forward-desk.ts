import { ChangeDetectionStrategy, Component, computed, output } from '@angular/core';
import type { Message } from '../../domain/sending';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';
import { PasteFiles } from '../../ui/attachment-picker/paste-files';
import { ForwardForm } from './forward-form';
import { MessageDesk } from './message-desk';
import { MessageNotices } from './message-notices';
import { forwardFields, forwardProblems, forwardText, newForwarding } from './officer-fields';

/** Teruskan ke HAI-DJPb. */
@Component({
  selector: 'cso-forward-desk',
  imports: [AttachmentPicker, ForwardForm, MessageNotices, PasteFiles],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forward-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ForwardDesk extends MessageDesk {
  readonly cancelled = output();

  protected readonly kind = 'forward';
  protected readonly fields = computed(() => forwardFields(this.form().fields()));
  protected readonly text = computed(() => forwardText(this.fields()));

  protected problems(attachments: string | null) {
    return forwardProblems(this.fields(), this.limits(), attachments);
  }

  protected message(): Message {
    const { id, etag } = this.ticket();
    return { kind: 'forward', id, forwarding: newForwarding(this.fields(), this.queue.uploadIds()), etag };
  }
}
