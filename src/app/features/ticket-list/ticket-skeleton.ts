import { ChangeDetectionStrategy, Component } from '@angular/core';
import { PAGE_SIZE } from '../../domain/ticket-query';

/** Where rows will stand; it appears only when the first answer takes longer than a blink. */
@Component({
  selector: 'cso-ticket-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="cso-hidden">Memuat daftar tiket …</p>
    <div class="rows" aria-hidden="true">
      @for (row of rows; track row) {
        <div class="row"><i></i><i></i><i></i><i></i></div>
      }
    </div>
  `,
  styles: `
    .rows {
      opacity: 0;
      animation: appear 100ms 150ms forwards;
    }
    .row {
      display: grid;
      grid-template-columns: 1fr 1fr 2fr 1fr;
      gap: 24px;
      align-items: center;
      height: 52px;
      padding: 0 16px;
      border-bottom: 1px solid var(--mat-sys-outline-variant);
    }
    i {
      height: 12px;
      border-radius: 6px;
      background: var(--mat-sys-surface-container-high);
    }
    @keyframes appear {
      to {
        opacity: 1;
      }
    }
  `,
})
export class TicketSkeleton {
  protected readonly rows = Array.from({ length: PAGE_SIZE }, (_, index) => index);
}
