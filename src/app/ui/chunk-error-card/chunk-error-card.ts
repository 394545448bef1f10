import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** Says that a chunk could not be loaded and that the typed text is safe. Offers a retry or a reload. */
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
        @if (broken()) {
          Terjadi kesalahan pada HAI-CSO, dan tidak ada data yang hilang. Coba lagi. Bila tetap terjadi, muat ulang
          seluruh halaman dan hubungi HAI-DJPb.
        } @else if (offline()) {
          Tidak ada sambungan internet, dan tidak ada data yang hilang. Coba lagi setelah tersambung.
        } @else {
          Tidak ada data yang hilang. Periksa sambungan Anda, lalu coba lagi. Bila tetap gagal, muat ulang seluruh
          halaman.
        }
      }
    </p>
    <div>
      <button type="button" class="cso-button primary" [attr.aria-disabled]="busy() || null" (click)="retry()">
        Coba lagi
      </button>
      @if (!offline()) {
        <button type="button" class="cso-button" (click)="reloadWanted.emit()">Muat ulang</button>
      }
      <ng-content />
    </div>
  `,
})
export class ChunkErrorCard {
  /** Subject of the sentence: `Halaman ini`. */
  readonly what = input.required<string>();
  /** Whether a retry is under way. */
  readonly busy = input(false);
  /** Whether the chunk was loaded but threw an error. */
  readonly broken = input(false);
  /** Hides the reload, because a reload without a network would lose the page. */
  readonly offline = input(false);

  readonly retried = output();
  readonly reloadWanted = output();

  protected retry(): void {
    if (!this.busy()) this.retried.emit();
  }
}
