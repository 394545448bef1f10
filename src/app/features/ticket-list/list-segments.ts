import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { formatCount } from '../../domain/text';
import type { TicketCounts } from '../../domain/ticket-page';

/** The pile that waits for the reader, and everything. */
@Component({
  selector: 'cso-list-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tampilkan' },
  template: `
    @if (canWait()) {
      <button type="button" class="cso-button quiet" [attr.aria-pressed]="waitingForMe()" (click)="chosen.emit(true)">
        Menunggu Anda
        <b [class.waiting]="waits()">{{ format(counts()?.waitingForMe) }}</b>
      </button>
    }
    <button type="button" class="cso-button quiet" [attr.aria-pressed]="!waitingForMe()" (click)="chosen.emit(false)">
      Semua
      <b>{{ format(counts()?.all) }}</b>
    </button>
  `,
  styleUrl: './list-segments.scss',
})
export class ListSegments {
  /** False for those for whom nothing can ever wait. */
  readonly canWait = input(true);
  /** Null before the first answer. */
  readonly counts = input.required<TicketCounts | null>();
  readonly waitingForMe = input.required<boolean>();

  readonly chosen = output<boolean>();

  protected readonly waits = computed(() => (this.counts()?.waitingForMe ?? 0) > 0);

  /** Its place is kept before the number is known, so that nothing moves when it comes. */
  protected format(count: number | undefined): string {
    return count === undefined ? '\u00a0' : formatCount(count);
  }
}
