import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { formatThreadTime } from '../../words/dates';
import type { Feedback } from '../../domain/ticket';
import { ratingWords } from '../../words/ratings';
import type { ZoneName } from '../../domain/session';
import { Icon } from '../../ui/icon/icon';
import { RATING_ICONS } from '../../compose/feedback/rating-icons';

/** The feedback that the satker gave; visible to the satker only (fig 24). */
@Component({
  selector: 'cso-feedback-given',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h3>Feedback</h3>
    <p class="rating"><cso-icon [name]="icon()" /> {{ words() }}</p>
    @if (feedback().comment; as comment) {
      <p class="comment" dir="auto">{{ comment }}</p>
    }
    @if (feedback().at) {
      <p class="at">{{ time() }}</p>
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 12px 16px;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: var(--cso-radius);
    }
    h3 {
      margin: 0;
      color: var(--mat-sys-on-surface-variant);
      font-size: 12px;
      font-weight: 400;
      line-height: 16px;
    }
    p {
      margin: 4px 0 0;
    }
    .rating {
      display: flex;
      gap: 8px;
      align-items: center;
      font-weight: 600;
    }
    .comment {
      line-height: 1.5;
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .at {
      color: var(--mat-sys-on-surface-variant);
      font-size: 12px;
      font-variant-numeric: tabular-nums;
    }
  `,
})
export class FeedbackGiven {
  readonly feedback = input.required<Feedback>();
  readonly zone = input.required<ZoneName>();

  protected readonly words = computed(() => ratingWords(this.feedback().rating));
  protected readonly icon = computed(() => RATING_ICONS[this.feedback().rating]);
  protected readonly time = computed(() => formatThreadTime(this.feedback().at, this.zone()));
}
