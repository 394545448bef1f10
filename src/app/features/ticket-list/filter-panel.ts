import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { QUARTERS, quarterWords } from '../../domain/period';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { fromParams, toParams, type TicketQueryParams } from '../../domain/ticket-query-url';
import { Icon } from '../../ui/icon/icon';
import type { QueryChange } from './next-query';
import { OfficerFilters } from './officer-filters';
import { FEEDBACK_FILTERS, STATUS_FILTERS } from './query-words';

/** How many years back Rekap Laporan offers. */
const YEARS = 6;

/** Filter Data (figs 6-8): a panel beside the list, or a sheet over it where there is no room. */
@Component({
  selector: 'cso-filter-panel',
  imports: [Icon, OfficerFilters],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './filter-panel.html',
  styleUrl: './filter-panel.scss',
  // A dialog that is not modal leaves Escape to us.
  host: { '(keydown.escape)': 'close()' },
})
export class FilterPanel {
  readonly query = input.required<TicketQuery>();
  /** The year that the reader's calendar shows. */
  readonly thisYear = input.required<number>();
  /** Offers what only officers filter by. */
  readonly officer = input(false);
  /** Offers the office, too. */
  readonly manyOffices = input(false);
  /** Over the list instead of beside it. */
  readonly modal = input.required<boolean>();

  readonly applied = output<QueryChange>();
  readonly closed = output();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** The fields as the address would write them; nothing applies before Kirim. */
  protected readonly fields = linkedSignal((): TicketQueryParams => toParams(this.query()));
  protected readonly rekap = linkedSignal(() => {
    const { period } = this.query();
    return period ? String(period.quarter ?? 'year') : '';
  });
  protected readonly years = computed(() => {
    const years = Array.from({ length: YEARS }, (_, index) => this.thisYear() - index);
    const asked = this.query().period?.year;
    return asked === undefined || years.includes(asked) ? years : [asked, ...years];
  });
  protected readonly year = linkedSignal(() => String(this.query().period?.year ?? this.thisYear()));
  protected readonly quarters = QUARTERS.map((quarter) => ({ value: String(quarter), words: quarterWords(quarter) }));
  protected readonly wholeYear = quarterWords(null);
  protected readonly statuses = STATUS_FILTERS;
  protected readonly finer = ['WAITING_CSO', 'WAITING_SATKER', 'FORWARDED', 'CLOSED'] as const;
  protected readonly feedback = Object.entries(FEEDBACK_FILTERS);
  /** As fig 7 writes them; the chip line writes them as a sentence (fig 4). */
  protected readonly orders = [
    ['newest', 'Tanggal Dibuat Terbaru'],
    ['oldest', 'Tanggal Dibuat Terlama'],
  ] as const;

  constructor() {
    afterNextRender(() => {
      const { nativeElement } = this.dialog();
      if (this.modal()) nativeElement.showModal();
      else nativeElement.show();
    });
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected fill(field: keyof TicketQueryParams, value: string): void {
    this.fields.update((fields) => ({ ...fields, [field]: value || null }));
  }

  protected clear(): void {
    this.fields.set(toParams({ ...DEFAULT_QUERY, search: this.query().search }));
    this.rekap.set('');
    this.year.set(String(this.thisYear()));
  }

  protected apply(): void {
    const rekap = this.rekap();
    const period = { year: rekap ? this.year() : null, quarter: rekap === 'year' ? null : rekap };
    const query = fromParams({ ...this.fields(), ...period });
    const { status, period: read, feedback, order } = query;
    this.applied.emit({ status, period: read, feedback, order, ...officerFilters(query) });
  }
}

/** A satker, who has no fields for them, keeps what a link brought until he clears it. */
function officerFilters({
  office,
  satker,
  destination,
  method,
  officer,
  from,
  to,
  forwarded,
}: TicketQuery): QueryChange {
  return { office, satker, destination, method, officer, from, to, forwarded };
}
