import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { PageView } from '../../state/ticket-list/ticket-list-selectors';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { formatCount } from '../../domain/text';

/** With more pages, the page picker is a number field instead of a select. */
const PAGES_IN_A_LIST = 100;

interface Step {
  readonly words: string;
  readonly icon: IconName;
  readonly page: number;
}

/** Page picker, `1-15 DARI 15`, Refresh (fig 19). */
@Component({
  selector: 'cso-list-footer',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './list-footer.html',
  styleUrl: './list-footer.scss',
  host: { class: 'cso-row cso-medium' },
})
export class ListFooter {
  readonly view = input.required<PageView>();
  /** `diperbarui 10.24`; empty before the first response. */
  readonly updated = input.required<string>();
  readonly zone = input.required<string>();
  readonly loading = input.required<boolean>();

  readonly pageChosen = output<number>();
  readonly refreshed = output();

  protected readonly range = computed(() => {
    const { first, last, total } = this.view();
    return `${formatCount(first)}-${formatCount(last)} dari ${formatCount(total)}`;
  });
  /** Null is the position of the page picker. */
  protected readonly steps = computed((): readonly (Step | null)[] => {
    const { page, pages } = this.view();
    return [
      { words: 'Halaman pertama', icon: 'first-page', page: 1 },
      { words: 'Halaman sebelumnya', icon: 'chevron-left', page: page - 1 },
      null,
      { words: 'Halaman berikutnya', icon: 'chevron-right', page: page + 1 },
      { words: 'Halaman terakhir', icon: 'last-page', page: pages },
    ];
  });
  protected readonly listed = computed(() => this.view().pages <= PAGES_IN_A_LIST);
  protected readonly pages = computed(() => Array.from({ length: this.view().pages }, (_, index) => index + 1));

  protected pick(typed: string): void {
    this.goTo(Math.min(Math.max(1, Math.trunc(Number(typed)) || 1), this.view().pages));
  }

  protected goTo(page: number): void {
    if (this.canGo(page)) this.pageChosen.emit(page);
  }

  protected canGo(page: number): boolean {
    return page >= 1 && page <= this.view().pages && page !== this.view().page;
  }
}
