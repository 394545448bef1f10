import { LiveAnnouncer } from '@angular/cdk/a11y';
import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Store } from '@ngrx/store';
import { type Direction, sequenceOf } from '../../domain/ticket-sequence';
import { TicketSteps } from '../../services/ticket-sequence/ticket-steps';
import { selectSequencePage } from '../../state/ticket-list/ticket-list-selectors';
import { announce } from '../../ui/announce';
import { Icon } from '../../ui/icon/icon';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';

const ENDS: Readonly<Record<Direction, string>> = {
  next: 'Tidak ada tiket berikutnya.',
  previous: 'Tidak ada tiket sebelumnya.',
};
const FAILED = 'Tiket itu belum dapat dimuat. Periksa sambungan Anda, lalu coba lagi.';

/** Next and previous ticket within the filter of the list, and the place of the open one (beyond.md, section 3). */
@Component({
  selector: 'cso-adjacent-tickets',
  imports: [Icon],
  providers: [TicketSteps],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @if (place(); as place) {
      <div class="cso-row cso-nowrap" role="group" aria-label="Tiket dalam daftar">
        @for (step of steps; track step.direction) {
          <!-- Not disabled at the ends: a disabled button would lose the focus. -->
          <button
            type="button"
            class="cso-button quiet square"
            [attr.aria-label]="step.words"
            [attr.aria-keyshortcuts]="step.key"
            [title]="step.words"
            [attr.aria-disabled]="busy() || !has(step.direction) || null"
            (click)="go(step.direction)"
          >
            <cso-icon [name]="step.icon" />
          </button>
          @if (step.direction === 'previous') {
            <span class="cso-small">{{ place.place }} dari {{ place.total }}</span>
          }
        }
      </div>
    }
  `,
})
export class AdjacentTickets {
  private readonly service = inject(TicketSteps);
  private readonly dialog = inject(RouteDialog);
  private readonly announcer = inject(LiveAnnouncer);
  private readonly page = inject(Store).selectSignal(selectSequencePage);

  /** Id of the open ticket. */
  readonly id = input.required<string>();

  protected readonly steps = [
    { direction: 'previous', words: 'Tiket sebelumnya', icon: 'chevron-left', key: 'p' },
    { direction: 'next', words: 'Tiket berikutnya', icon: 'chevron-right', key: 'n' },
  ] as const;
  protected readonly busy = this.service.busy;
  protected readonly place = computed(() => this.service.place()(this.id()));
  /** How the last ticket ended, or why there is no other; the page shows it. */
  readonly outcome = signal('');

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => {
        const shown = this.page();
        this.service.begin(id, shown && sequenceOf(shown.query, shown));
      });
    });
  }

  has(direction: Direction): boolean {
    return this.service.has(this.id(), direction);
  }

  /**
   * Opens the ticket in this direction in place of the open one.
   *
   * @param outcome what has been done to the open ticket; shown and announced with the other one
   */
  async go(direction: Direction, outcome = ''): Promise<void> {
    if (this.busy()) return;
    const from = this.id();
    const id = await this.service.find(from, direction).catch(() => undefined);
    if (this.id() !== from) return;
    const words = [outcome, id === undefined ? FAILED : id === null ? ENDS[direction] : ''].filter(Boolean).join(' ');
    this.outcome.set(words);
    if (words) announce(this.announcer, words);
    if (!id) return;
    this.dialog.goToDialog(id);
    this.dialog.focusHeading();
  }
}
