import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  type ElementRef,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { NotificationKinds } from '../../domain/polling/ticket-notifications';
import type { NotificationChoice } from '../../state/live/notification-settings';

const KINDS: readonly { readonly key: keyof NotificationKinds; readonly words: string }[] = [
  { key: 'answered', words: 'Ada jawaban baru' },
  { key: 'waiting', words: 'Ada tiket yang menunggu Anda' },
];

/** Choice of notifications; the browser's modal dialog traps and restores the focus. */
@Component({
  selector: 'cso-notification-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <dialog #dialog class="cso-card" aria-labelledby="cso-notifications" (close)="closed.emit()">
      <h2 id="cso-notifications">Pemberitahuan</h2>
      <p class="cso-soft">
        Selama HAI-CSO terbuka di tab yang tidak Anda lihat, peramban memberi tahu Anda paling lambat sekitar 5 menit
        kemudian. Yang ditampilkan hanya nomor tiket dan apa yang terjadi, tanpa isi tiket.
      </p>
      @if (choice().permission() !== 'unsupported') {
        <div role="group" aria-labelledby="cso-notifications">
          @for (kind of kinds; track kind.key) {
            <label class="cso-check">
              <input #box type="checkbox" [checked]="choice().kinds()[kind.key]" (change)="choose(kind.key, box)" />
              {{ kind.words }}
            </label>
          }
        </div>
      }
      <div role="status">
        @switch (choice().permission()) {
          @case ('unsupported') {
            <p>
              Peramban ini tidak dapat menampilkan pemberitahuan dari halaman. Buka HAI-CSO dengan Chrome, Edge atau
              Firefox di komputer, atau periksa Menunggu Anda di daftar tiket.
            </p>
          }
          @case ('denied') {
            <p>
              Peramban tidak mengizinkan pemberitahuan dari alamat ini. Klik ikon di sebelah kiri alamat halaman,
              izinkan Notifikasi, lalu centang lagi di sini.
            </p>
          }
          @case ('granted') {
            @if (!choice().stored()) {
              <p class="cso-soft">Pilihan ini berlaku sampai halaman ditutup, karena belum dapat disimpan.</p>
            }
          }
        }
      </div>
      <div class="cso-row end">
        <button type="button" class="cso-button primary" (click)="dialog.close()">Tutup</button>
      </div>
    </dialog>
  `,
  styleUrl: './notification-dialog.scss',
})
export class NotificationDialog {
  readonly choice = input.required<NotificationChoice>();

  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');
  protected readonly kinds = KINDS;

  constructor() {
    afterNextRender(() => {
      this.choice().refresh();
      this.dialog().nativeElement.showModal();
    });
  }

  protected async choose(kind: keyof NotificationKinds, box: HTMLInputElement): Promise<void> {
    await this.choice().choose(kind, box.checked);
    // Without the permission the box was ticked in vain, and its binding has not changed.
    box.checked = this.choice().kinds()[kind];
  }
}
