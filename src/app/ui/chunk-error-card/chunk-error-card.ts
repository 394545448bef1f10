import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** A part of our code that could not be loaded: nothing is lost, and two ways on. */
@Component({
  selector: 'cso-chunk-error-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-notice' },
  template: `
    <p role="alert">
      @if (busy()) {
        Sedang memuat…
      } @else {
        <strong>{{ what() }} belum dapat dimuat.</strong>
        Tidak ada data yang hilang. Periksa sambungan Anda, lalu coba lagi. Bila tetap gagal, muat ulang seluruh
        halaman.
      }
    </p>
    <div>
      <button type="button" class="cso-button primary" [attr.aria-disabled]="busy() || null" (click)="retry()">
        Coba lagi
      </button>
      <button type="button" class="cso-button" (click)="reloadWanted.emit()">Muat ulang</button>
      <ng-content />
    </div>
  `,
})
export class ChunkErrorCard {
  /** `Halaman ini`. */
  readonly what = input.required<string>();
  /** While it is asked for again. */
  readonly busy = input(false);

  readonly retried = output();
  readonly reloadWanted = output();

  protected retry(): void {
    if (!this.busy()) this.retried.emit();
  }
}
