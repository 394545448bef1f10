import { computed, Directive, effect, inject, input, output, type Signal, untracked, viewChild } from '@angular/core';
import { attachmentsProblem } from '../../domain/attachments-problem';
import { type FieldProblem, problemOf } from '../../domain/field-problem';
import { formKey } from '../../domain/form-key';
import type { Limits } from '../../domain/limits';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import type { MessageForm } from '../../state/submission/message-form';
import { UploadQueue } from '../../state/uploads/upload-queue';
import { AttachmentPicker } from '../../ui/attachment-picker/attachment-picker';

/**
 * A message about an open ticket with its attachments, from the first letter to the press that sends it. A desk names
 * its message and provides the `UploadQueue`; `Way` is what its form says when it is submitted.
 */
@Directive()
export abstract class MessageDesk<Way = void> {
  protected readonly queue = inject(UploadQueue);

  readonly ticket = input.required<TicketDetail>();
  readonly limits = input.required<Limits>();
  readonly form = input.required<MessageForm>();
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly sendingBegan = output<Way>();

  private readonly picker = viewChild(AttachmentPicker);

  protected readonly attachmentsTrouble = computed(() => problemOf(this.form().problems(), 'attachments'));

  protected abstract readonly kind: 'reply' | 'answer' | 'forward';
  /** All that was typed, to be copied when it cannot be sent. */
  protected abstract readonly text: Signal<string>;

  constructor() {
    effect(() => {
      const { id } = this.ticket();
      untracked(() => this.queue.open(formKey(this.kind, id)));
    });
  }

  protected send(way: Way): void {
    const problems = this.problems(attachmentsProblem(this.queue.pending().length, this.queue.failed().length));
    this.form().problems.set(problems);
    if (problems.length) return;
    this.remember(way);
    this.sendingBegan.emit(way);
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

  protected abstract problems(attachments: string | null): readonly FieldProblem[];
  protected abstract message(): Message;

  /** Called before a message is made of the draft. */
  protected remember(_way: Way): void {
    // Most desks know one way.
  }
}
