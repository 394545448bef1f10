import {
  afterNextRender,
  afterRenderEffect,
  ChangeDetectionStrategy,
  Component,
  computed,
  DOCUMENT,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { nothingHasFocus } from '../../ui/nothing-has-focus';
import type { SeveralTickets } from './several-tickets';

/** How far the messages to several tickets are, and what the user can do about the rest. Takes the focus. */
@Component({
  selector: 'cso-several-progress',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './several-progress.html',
  styles: `
    .progress {
      flex: 1 1 260px;
      outline: none;
    }
    progress {
      width: 100%;
      accent-color: var(--mat-sys-primary);
    }
  `,
})
export class SeveralProgress {
  private readonly injector = inject(Injector);

  readonly of = input.required<SeveralTickets>();
  /** The outcome of all, shown once nothing is under way. */
  readonly summary = input.required<string>();

  /** The user is done. */
  readonly finished = output();

  private readonly outcome = viewChild<ElementRef<HTMLElement>>('outcome');
  /** What is still under way after a stop; empty before. */
  protected readonly waiting = computed(() => {
    const { all, ended, stopped } = this.of().sent();
    if (!this.of().halted() || all === ended) return '';
    const words = 'Jawaban server masih ditunggu. Jendela ini boleh ditutup tanpa menunggunya.';
    return stopped ? `Yang belum dikirim dihentikan. ${words}` : words;
  });

  constructor() {
    this.focusOutcome();
    const document = inject(DOCUMENT);
    // The button that stops goes with the last message that waits, and would take the focus with it.
    let queued = false;
    afterRenderEffect(() => {
      const before = queued;
      queued = this.of().busy() && this.of().sent().queued > 0;
      if (before && !queued && nothingHasFocus(document)) untracked(this.outcome)?.nativeElement.focus();
    });
  }

  protected stop(): void {
    this.of().stop();
    this.focusOutcome();
  }

  protected sendAgain(): void {
    this.of().sendAgain();
    this.focusOutcome();
  }

  /** The button that was pressed is gone. */
  private focusOutcome(): void {
    afterNextRender(() => this.outcome()?.nativeElement.focus(), { injector: this.injector });
  }
}
