import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** Placeholder of the rows, drawn by its background. Hidden at first, so that a fast response shows no flicker. */
@Component({
  selector: 'cso-ticket-skeleton',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.cards]': 'cards()' },
  template: `<p class="cso-hidden">Memuat daftar tiket …</p>`,
  styles: `
    // The height of a full page, so that nothing moves when the rows appear.
    :host {
      --bar: var(--mat-sys-surface-container-high);
      --rim: var(--mat-sys-outline-variant);
      --text: linear-gradient(#0000 20px, var(--bar) 0 32px, #0000 0);

      display: block;
      min-height: 831px;
      background:
        linear-gradient(var(--mat-sys-surface-container-low) 0 0) 0 0 / 100% 36px no-repeat,
        linear-gradient(#0000 51px, var(--rim) 0) 0 36px / 100% 52px,
        var(--text) 24px 36px / 15% 52px repeat-y,
        var(--text) 24% 36px / 17% 52px repeat-y,
        var(--text) 66% 36px / 34% 52px repeat-y,
        var(--text) 96% 36px / 16% 52px repeat-y;
      animation: appear 100ms 150ms backwards;
    }
    :host(.cards) {
      --text: linear-gradient(#0000 24px, var(--bar) 0 36px, #0000 0 60px, var(--bar) 0 72px, #0000 0);

      min-height: 1920px;
      margin-inline: 12px;
      background:
        linear-gradient(var(--rim) 1px, #0000 0 119px, var(--rim) 0 120px, #0000 0) 0 0 / 100% 128px,
        var(--text) 24px 0 / 60% 128px repeat-y;
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
}
