import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { TicketCounts } from '../../domain/ticket-page';

const NUMBER = new Intl.NumberFormat('id');

/** The pile that waits for the reader, and everything. */
@Component({
  selector: 'cso-list-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tampilkan' },
  template: `
    <button type="button" [attr.aria-pressed]="waitingForMe()" (click)="chosen.emit(true)">
      Menunggu Anda
      @if (counts(); as counts) {
        <b [class.waiting]="counts.waitingForMe > 0">{{ format(counts.waitingForMe) }}</b>
      }
    </button>
    <button type="button" [attr.aria-pressed]="!waitingForMe()" (click)="chosen.emit(false)">
      Semua
      @if (counts(); as counts) {
        <b>{{ format(counts.all) }}</b>
      }
    </button>
  `,
  styleUrl: './list-segments.scss',
})
export class ListSegments {
  /** Null before the first answer. */
  readonly counts = input.required<TicketCounts | null>();
  readonly waitingForMe = input.required<boolean>();

  readonly chosen = output<boolean>();

  protected readonly format = (count: number): string => NUMBER.format(count);
}
