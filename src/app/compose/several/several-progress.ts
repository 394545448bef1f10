import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  inject,
  Injector,
  input,
  output,
  viewChild,
} from '@angular/core';
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

  constructor() {
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
