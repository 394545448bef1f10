import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '../../ui/icon/icon';
import type { AnyIcon } from '../../ui/icon/icons';
import { MORE_ICONS } from '../../ui/icon/more-icons';
import type { TicketQuery } from '../../domain/ticket-query';
import { filterConflict } from './filter-conflict';
import type { QueryChange } from './next-query';
import type { FilterChip } from './query-words';

export type Emptiness = 'no-ticket-yet' | 'nothing-waits' | 'no-match';

interface EmptyWords {
  readonly title: string;
  readonly text: string;
  readonly icon: AnyIcon;
}

const WORDS: Readonly<Record<Emptiness, EmptyWords>> = {
  'no-ticket-yet': {
    title: 'Tidak Ada Data',
    text: 'Belum ada tiket. Tiket yang Anda rekam, atau yang direkam CSO untuk Anda, akan ditampilkan di sini beserta jawabannya.',
    icon: MORE_ICONS.inbox,
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

/** Words of an empty list (fig 4). */
const MANUAL =
  'Apabila Anda merasa bahwa hal ini tidak seharusnya terjadi, periksa ulang parameter filter yang Anda kirimkan ' +
  'atau hubungi HAI-DJPb untuk mendapatkan bantuan lebih lanjut.';

/** Says why the list is empty, and offers the next action. Loaded with the first empty list. */
@Component({
  selector: 'cso-empty-list',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <cso-icon class="cso-soft" [name]="words().icon" />
    <h2>{{ words().title }}</h2>
    <p>{{ text() }}</p>
    @if (reason() === 'no-match' && conflict()) {
      <p>{{ conflict() }}</p>
    } @else if (reason() !== 'nothing-waits') {
      <p class="cso-soft cso-medium">{{ manual }}</p>
    }
    @switch (reason()) {
      @case ('no-ticket-yet') {
        @if (canCreate()) {
          <a class="cso-button primary" routerLink="rekam" queryParamsHandling="preserve">
            <cso-icon name="add" />Tambah tiket pertama
          </a>
        }
      }
      @case ('nothing-waits') {
        <button type="button" class="cso-button" (click)="allRequested.emit()">Tampilkan semua tiket</button>
      }
      @default {
        <div class="cso-row">
          @if (chips().length > 1) {
            @for (chip of chips(); track chip.words) {
              <button type="button" class="cso-button" (click)="chipRemoved.emit(chip.removal)">
                <span
                  >Hapus <bdi>{{ chip.words }}</bdi></span
                >
              </button>
            }
          }
          <button type="button" class="cso-button" (click)="filtersCleared.emit()">
            {{ chips().length > 1 ? 'Hapus semua filter' : 'Hapus filter' }}
          </button>
        </div>
      }
    }
  `,
  host: { class: 'cso-stack cso-centered' },
  styles: `
    div {
      justify-content: center;
    }
    .cso-button {
      max-width: 100%;
      white-space: normal;
    }
  `,
})
export class EmptyList {
  readonly reason = input.required<Emptiness>();
  readonly canCreate = input(false);
  readonly officer = input(false);
  readonly manyOffices = input(false);

  /** Active filters and search. */
  readonly chips = input<readonly FilterChip[]>([]);
  readonly query = input.required<TicketQuery>();

  readonly chipRemoved = output<QueryChange>();
  readonly filtersCleared = output();
  readonly allRequested = output();

  protected readonly manual = MANUAL;
  /** Why the filters exclude each other. */
  protected readonly conflict = computed(() => filterConflict(this.query(), this.officer()));
  protected readonly words = computed(() => WORDS[this.reason()]);
  protected readonly text = computed(() => {
    if (this.reason() !== 'no-ticket-yet' || !this.officer()) return this.words().text;
    const whose = this.manyOffices() ? 'Tiket semua kantor' : 'Tiket yang ditujukan kepada kantor Anda';
    return `Belum ada tiket. ${whose} akan ditampilkan di sini.`;
  });
}
