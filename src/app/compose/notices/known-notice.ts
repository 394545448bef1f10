import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { Notice } from '../../domain/notice';
import { Icon } from '../../ui/icon/icon';

/** One known disturbance. */
@Component({
  selector: 'cso-known-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-notice', role: 'group', 'aria-label': 'Gangguan yang diketahui' },
  template: `
    <cso-icon name="info" />
    <p dir="auto">
      <strong>{{ notice().title }}.</strong> {{ notice().text }}
    </p>
    <div>
      @if (joinable()) {
        <button type="button" class="cso-button" (click)="joined.emit()">Saya juga</button>
      }
      <button type="button" class="cso-button quiet" (click)="closed.emit()">
        Tutup<span class="cso-hidden"> pemberitahuan {{ notice().title }}</span>
      </button>
    </div>
    @if (joinable() || added()) {
      <p class="cso-soft" role="status">{{ added() ? 'Baris tentang gangguan ini sudah ada di Pertanyaan.' : '' }}</p>
    }
    @if (unfit()) {
      <p class="cso-problem" role="alert">
        Barisnya tidak muat dalam Pertanyaan. Ringkas Pertanyaan, lalu tekan Saya juga lagi.
      </p>
    }
  `,
})
export class KnownNotice {
  readonly notice = input.required<Notice>();
  /** Whether there is a draft to which a line can be added. */
  readonly joinable = input(false);
  /** The draft has the line. */
  readonly added = input(false);
  /** The line had no room in the draft. */
  readonly unfit = input(false);

  /** The user has the same trouble. */
  readonly joined = output();
  readonly closed = output();
}
