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
import { ForwardForm } from './forward-form';
import { forwardFields, forwardProblems, forwardText, newForwarding } from './officer-fields';
import { OfficerNotices } from './officer-notices';

/** Teruskan ke HAI-DJPb, from the reason to the press that sends it. */
@Component({
  selector: 'cso-forward-desk',
  imports: [AttachmentPicker, ForwardForm, OfficerNotices, PasteFiles],
  providers: [UploadQueue],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './forward-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class ForwardDesk {
  protected readonly queue = inject(UploadQueue);

  readonly ticket = input.required<TicketDetail>();
  readonly limits = input.required<Limits>();
  readonly form = input.required<MessageForm>();
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly sendingBegan = output();
  readonly cancelled = output();

  private readonly picker = viewChild(AttachmentPicker);

  protected readonly fields = computed(() => forwardFields(this.form().fields()));
  protected readonly text = computed(() => forwardText(this.fields()));
  protected readonly attachmentsTrouble = computed(() => problemOf(this.form().problems(), 'attachments'));

  constructor() {
    effect(() => {
      const { id } = this.ticket();
      untracked(() => this.queue.open(`forward:${id}`));
    });
  }

  protected send(): void {
    const attachments = attachmentsProblem(this.queue.pending().length, this.queue.failed().length);
    const problems = forwardProblems(this.fields(), this.limits(), attachments);
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
    return { kind: 'forward', id, forwarding: newForwarding(this.fields(), this.queue.uploadIds()), etag };
  }
}
