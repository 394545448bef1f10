import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';

export type Emptiness = 'no-ticket-yet' | 'nothing-waits' | 'no-match';

interface EmptyWords {
  readonly title: string;
  readonly text: string;
  readonly icon: IconName;
}

const WORDS: Readonly<Record<Emptiness, EmptyWords>> = {
  'no-ticket-yet': {
    title: 'Tidak Ada Data',
    text: 'Belum ada tiket. Tiket yang Anda rekam, atau yang direkam CSO untuk Anda, akan ditampilkan di sini beserta jawabannya.',
    icon: 'inbox',
  },
  'nothing-waits': {
    title: 'Tidak ada yang menunggu Anda',
    text: 'Semua tiket sudah Anda tanggapi.',
    icon: 'check-circle',
  },
  'no-match': {
    title: 'Tidak Ada Data',
    text: 'Tidak ada tiket yang cocok dengan filter atau pencarian ini.',
    icon: 'search',
  },
};

/** Fig 4. */
const MANUAL =
  'Apabila Anda merasa bahwa hal ini tidak seharusnya terjadi, periksa ulang parameter filter yang Anda kirimkan ' +
  'atau hubungi HAI-DJPb untuk mendapatkan bantuan lebih lanjut.';

/** No row, and why. */
@Component({
  selector: 'cso-empty-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-icon [name]="words().icon" />
    <h2>{{ words().title }}</h2>
    <p>{{ text() }}</p>
    @if (reason() !== 'nothing-waits') {
      <p class="soft">{{ manual }}</p>
    }
    @switch (reason()) {
      @case ('no-ticket-yet') {
        @if (canCreate()) {
          <a class="cso-button primary" routerLink="rekam" queryParamsHandling="preserve">
            <cso-icon name="add" />Tambah tiket pertama
          </a>
        }
      }
      @default {
        <button type="button" class="cso-button" (click)="filterCleared.emit()">Tampilkan semua tiket</button>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      max-width: 520px;
      margin: 56px auto;
      padding: 0 16px;
      text-align: center;
    }
    :host > cso-icon {
      width: 40px;
      height: 40px;
      color: var(--mat-sys-on-surface-variant);
    }
    h2 {
      margin: 12px 0 4px;
      font-size: 16px;
      font-weight: 600;
    }
    p {
      margin: 0 0 12px;
    }
    .soft {
      color: var(--mat-sys-on-surface-variant);
      font-size: 13px;
    }
  `,
})
export class EmptyList {
  readonly reason = input.required<Emptiness>();
  readonly canCreate = input(false);
  readonly officer = input(false);
  readonly manyOffices = input(false);

  readonly filterCleared = output();

  protected readonly manual = MANUAL;
  protected readonly words = computed(() => WORDS[this.reason()]);
  protected readonly text = computed(() => {
    if (this.reason() !== 'no-ticket-yet' || !this.officer()) return this.words().text;
    const whose = this.manyOffices() ? 'Tiket semua kantor' : 'Tiket yang ditujukan kepada kantor Anda';
    return `Belum ada tiket. ${whose} akan ditampilkan di sini.`;
  });
}
