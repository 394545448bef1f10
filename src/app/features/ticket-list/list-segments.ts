import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { formatCount } from '../../domain/text';
import type { TicketCounts } from '../../domain/ticket-page';
import { WAITING_FOR_YOU } from './query-words';

/** Switch between Menunggu Anda and Semua, with counts. */
@Component({
  selector: 'cso-list-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'group', 'aria-label': 'Tampilkan' },
  template: `
    @if (canWait()) {
      <button type="button" class="cso-button quiet" [attr.aria-pressed]="waitingForMe()" (click)="chosen.emit(true)">
        {{ waitingWords }}
        <!-- unread-bar.scss shows how many are unread. -->
        <b [class.waiting]="waits()" [attr.data-unread]="unread() || null">{{ format(counts()?.waitingForMe) }}</b>
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
  /** False for roles whose tickets never wait for them. */
  readonly canWait = input(true);
  /** Null before the first response. */
  readonly counts = input.required<TicketCounts | null>();
  readonly waitingForMe = input.required<boolean>();
  /** How many of the shown rows wait for the user and are unread; with `+` where more wait than are shown. */
  readonly unread = input<string>();

  readonly chosen = output<boolean>();

  protected readonly waitingWords = WAITING_FOR_YOU;
  protected readonly waits = computed(() => (this.counts()?.waitingForMe ?? 0) > 0);

  /** A placeholder of the same width avoids a layout shift. */
  protected format(count: number | undefined): string {
    return count === undefined ? '\u00a0' : formatCount(count);
  }
}
