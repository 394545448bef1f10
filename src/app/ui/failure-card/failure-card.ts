import { ChangeDetectionStrategy, Component, computed, effect, input, output, untracked } from '@angular/core';
import type { Failure } from '../../domain/failure';
import { failureCode, type Read, readFailureWords } from '../failure-words';
import { fillHostWords } from '../host-words';
import { Icon } from '../icon/icon';
import { lazyAnnouncer } from '../lazy-announcer';
import { secondsLeft } from '../seconds-left';

/** Says what failed, that nothing was lost, and what to do next. Counts down the backend's Retry-After. */
@Component({
  selector: 'cso-failure-card',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './failure-card.html',
  styleUrl: './failure-card.scss',
  host: {
    class: 'cso-stack',
    '[class.cso-centered]': '!inline()',
    '[class.inline]': 'inline()',
    '[class.cso-card]': 'inline()',
  },
})
export class FailureCard {
  private readonly announcer = lazyAnnouncer();
  private readonly fill = fillHostWords();

  readonly failure = input.required<Failure>();
  readonly read = input<Read>('service');
  /** Whether to show a strip above the old rows instead of a card. */
  readonly inline = input(false);
  /** What is still shown, for example the time of old rows. */
  readonly note = input('');
  /** Whether a retry is under way. */
  readonly busy = input(false);

  readonly retried = output();

  protected readonly words = computed(() => this.fill(readFailureWords(this.failure(), this.read())));
  protected readonly code = computed(() => failureCode(this.failure()));
  protected readonly wait = secondsLeft(() => this.failure().retryAfter ?? 0);

  constructor() {
    effect(() => {
      const { title, text } = this.words();
      const seconds = Math.ceil(this.failure().retryAfter ?? 0);
      const retryHint = seconds > 0 ? ` Coba lagi dalam ${seconds} detik.` : '';
      this.announcer.announce(`${title}. ${text}${retryHint} ${untracked(this.note)}`.trim());
    });
  }
}
