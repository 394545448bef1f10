import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { PAGE_SIZE } from '../../domain/ticket-query';

/** Placeholder of the rows. Hidden at first, so that a fast response shows no flicker. */
@Component({
  selector: 'cso-ticket-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.cards]': 'cards()' },
  template: `
    <p class="cso-hidden">Memuat daftar tiket …</p>
    @defer (on timer(150ms)) {
      <div class="rows" aria-hidden="true">
        @for (row of rows; track row) {
          <div class="skeleton-row"><i></i><i></i><i></i><i></i></div>
        }
      </div>
    }
  `,
  styles: `
    // The height of a full page, so that nothing moves when the rows appear.
    :host {
      display: block;
      min-height: 831px;
    }
    .rows {
      animation: appear 100ms;
    }
    .rows::before {
      display: block;
      height: 36px;
      border-block: 1px solid var(--mat-sys-outline-variant);
      background: var(--mat-sys-surface-container-low);
      content: '';
    }
    .skeleton-row {
      display: grid;
      grid-template-columns: 1fr 1fr 2fr 1fr;
      gap: 24px;
      align-items: center;
      height: 52px;
      padding: 0 var(--edge, 16px);
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    i {
      height: 12px;
      border-radius: 6px;
      background: var(--mat-sys-surface-container-high);
    }
    :host(.cards) {
      min-height: 1920px;

      .rows::before {
        display: none;
      }
      .skeleton-row {
        grid-template-columns: 1fr 1fr;
        height: 120px;
        margin: 0 var(--edge, 16px) 8px;
        border: 1px solid var(--mat-sys-outline-variant);
        border-radius: var(--cso-radius);
      }
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  `,
})
export class TicketSkeleton {
  readonly cards = input(false);

  protected readonly rows = Array.from({ length: PAGE_SIZE }, (_, index) => index);
}
