import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Limits } from '../../domain/limits';
import type { Message } from '../../domain/sending';
import type { TicketDetail } from '../../domain/ticket';
import type { MessageForm } from '../../state/submission/message-form';
import { SendNotice } from '../../ui/send-notice/send-notice';
import { StorageNotice } from '../../ui/storage-notice/storage-notice';
import { FeedbackForm } from './feedback-form';
import { feedbackProblems, newFeedback, ratingOf } from './message-fields';

/** Feedback from the first choice to Kirim. */
@Component({
  selector: 'cso-feedback-desk',
  imports: [FeedbackForm, SendNotice, StorageNotice],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './feedback-desk.html',
  styles: `
    :host {
      display: contents;
    }
  `,
})
export class FeedbackDesk {
  readonly ticket = input.required<TicketDetail>();
  readonly limits = input.required<Limits>();
  readonly form = input.required<MessageForm>();
  /** What changed in the ticket while one was writing. */
  readonly changes = input('');

  readonly sendingBegan = output();

  protected readonly rating = computed(() => ratingOf(this.form().fields()['rating']));
  protected readonly comment = computed(() => this.form().fields()['comment'] ?? '');

  protected send(): void {
    const problems = feedbackProblems(this.rating(), this.comment(), this.limits());
    const message = this.message();
    this.form().problems.set(problems);
    if (!message || problems.length) return;
    this.sendingBegan.emit();
    void this.form().send(message);
  }

  protected check(): void {
    const message = this.message();
    if (message) void this.form().check(message);
  }

  protected sendAsNew(): void {
    const message = this.message();
    if (message) this.form().sendAsNew(message);
  }

  protected clear(): void {
    this.form().clear();
    // The question before it stays answered; only what followed is cleared.
    this.form().edit({ solved: 'yes' });
  }

  private message(): Message | null {
    const [{ id, etag }, rating] = [this.ticket(), this.rating()];
    return rating && { kind: 'feedback', id, feedback: newFeedback(rating, this.comment()), etag };
  }
}
