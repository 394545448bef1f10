import { ChangeDetectionStrategy, Component, computed, effect, input, linkedSignal, output } from '@angular/core';
import type { StorageProblem } from '../../services/drafts/draft-storage';
import { Icon } from '../../ui/icon/icon';

const NOT_SAVED =
  'Tulisan Anda tetap ada selama halaman ini terbuka; kirimkan sebelum menutup atau memuat ulang halaman.';

const WORDS: Readonly<Record<StorageProblem, string>> = {
  full: `Draf tidak dapat disimpan karena penyimpanan peramban penuh. ${NOT_SAVED}`,
  blocked: `Draf tidak dapat disimpan karena penyimpanan peramban diblokir. ${NOT_SAVED}`,
  'other-user': `Draf tidak disimpan karena akun lain sedang dipakai di peramban ini. ${NOT_SAVED}`,
  unconfirmed: `Draf belum disimpan karena server belum dapat memastikan akun Anda. ${NOT_SAVED}`,
  unreadable: 'Satu draf lama rusak dan tidak dapat dibuka kembali. Tulisan baru tetap disimpan seperti biasa.',
};

/** Notice that drafts cannot be saved (F62); shown once, in the form that notices it first. */
@Component({
  selector: 'cso-storage-notice',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status', class: 'cso-notice', '[hidden]': '!words()' },
  template: `
    @if (words()) {
      <cso-icon name="error" />
      <p>{{ words() }}</p>
      <div><button type="button" class="cso-button" (click)="shown.set(null)">Mengerti</button></div>
    }
  `,
})
export class StorageNotice {
  /** Null without a new problem. */
  readonly problem = input.required<StorageProblem | null>();

  /** The notice is shown; no other form needs to show it. */
  readonly taken = output();

  protected readonly shown = linkedSignal<StorageProblem | null, StorageProblem | null>({
    source: this.problem,
    computation: (now, before) => now ?? before?.value ?? null,
  });
  protected readonly words = computed(() => {
    const shown = this.shown();
    return shown && WORDS[shown];
  });

  constructor() {
    effect(() => {
      if (this.problem()) this.taken.emit();
    });
  }
}
