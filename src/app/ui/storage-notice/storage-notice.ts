import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { StorageProblem } from '../../domain/storage-problem';
import { Icon } from '../icon/icon';

const NOT_KEPT =
  'Tulisan Anda tetap ada selama halaman ini terbuka; kirimkan sebelum menutup atau memuat ulang halaman.';

const WORDS: Readonly<Record<StorageProblem, string>> = {
  full: `Draf tidak dapat disimpan karena penyimpanan peramban penuh. ${NOT_KEPT}`,
  blocked: `Draf tidak dapat disimpan karena penyimpanan peramban diblokir. ${NOT_KEPT}`,
  unreadable: 'Satu draf lama rusak dan tidak dapat dibuka kembali. Tulisan baru tetap disimpan seperti biasa.',
};

/** Drafts cannot be kept in this browser (F62); said once. */
@Component({
  selector: 'cso-storage-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', class: 'cso-notice' },
  template: `
    <cso-icon name="error" />
    <p>{{ words() }}</p>
    <div><button type="button" class="cso-button" (click)="dismissed.emit()">Mengerti</button></div>
  `,
})
export class StorageNotice {
  readonly problem = input.required<StorageProblem>();
  readonly dismissed = output();

  protected readonly words = computed(() => WORDS[this.problem()]);
}
