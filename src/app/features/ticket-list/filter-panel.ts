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
import { filterConflict } from './filter-conflict';
import type { QueryChange } from './next-query';
import { OfficerFilters } from './officer-filters';
import { FEEDBACK_FILTERS, isUnconfirmed, STATUS_FILTERS, UNCONFIRMED } from './query-words';

/** Menunggu Anda's own order. */
const LONGEST = 'longest';
/** The choice that stands for two filters. */
const OPEN = 'OPEN';
const NO_FEEDBACK = { feedback: null } as const;

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

  private readonly officerFilters = viewChild(OfficerFilters);
  private readonly note = viewChild<ElementRef<HTMLElement>>('note');
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
  /** Each status of the list by its own word; `UNCONFIRMED` is two filters in one. */
  protected readonly finer = [
    ...(['WAITING_CSO', 'WAITING_SATKER', 'FORWARDED'] as const).map((code) => [code, STATUS_FILTERS[code]] as const),
    [OPEN, UNCONFIRMED.words],
    ['CLOSED', STATUS_FILTERS.CLOSED],
  ] as const;
  protected readonly chosenStatus = computed(() => (isUnconfirmed(this.fields()) ? OPEN : this.fields().status));
  protected readonly feedback = Object.entries(FEEDBACK_FILTERS);
  /** As fig 7 writes them; the chip line writes them as a sentence (fig 4). */
  protected readonly orders = computed(() => [
    ...(this.query().waitingForMe ? ([[LONGEST, 'Paling Lama Menunggu']] as const) : []),
    ['newest', 'Tanggal Dibuat Terbaru'] as const,
    ['oldest', 'Tanggal Dibuat Terlama'] as const,
  ]);
  /** In Menunggu Anda the date is a sort over the order of that pile. */
  protected readonly order = linkedSignal(() => {
    const { waitingForMe, sort, order } = this.query();
    if (!waitingForMe) return order;
    if (sort?.column !== 'createdAt') return LONGEST;
    return sort.direction === 'desc' ? 'newest' : 'oldest';
  });
  private readonly wanted = computed(() => {
    const rekap = this.rekap();
    const period = { year: rekap ? this.year() : null, quarter: rekap === 'year' ? null : rekap };
    return fromParams({ ...this.fields(), ...period });
  });
  /** Said before Kirim, and asked about by it. */
  protected readonly conflict = computed(() => filterConflict(this.wanted(), this.officer()));

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

  protected chooseStatus(value: string): void {
    const { status, feedback } = UNCONFIRMED;
    if (value === OPEN) this.fields.update((fields) => ({ ...fields, status, feedback }));
    else
      this.fields.update((fields) => ({ ...fields, status: value || null, ...(isUnconfirmed(fields) && NO_FEEDBACK) }));
  }

  protected clear(): void {
    const { search, waitingForMe } = this.query();
    this.fields.set(toParams({ ...DEFAULT_QUERY, search, waitingForMe }));
    this.order.set(waitingForMe ? LONGEST : DEFAULT_QUERY.order);
    this.rekap.set('');
    this.year.set(String(this.thisYear()));
  }

  protected settle(): void {
    const officers = this.officerFilters();
    if (officers) officers.settle(() => this.apply());
    else this.apply();
  }

  private apply(): void {
    if (this.conflict()) return this.note()?.nativeElement.focus();
    const query = this.wanted();
    const { status, period, feedback } = query;
    this.applied.emit({ status, period, feedback, ...this.chosenOrder(), ...officerFilters(query) });
  }

  private chosenOrder(): QueryChange {
    const chosen = this.order();
    const { waitingForMe, sort } = this.query();
    if (!waitingForMe) return { order: chosen === 'oldest' ? 'oldest' : 'newest' };
    if (chosen !== LONGEST) return { sort: { column: 'createdAt', direction: chosen === 'newest' ? 'desc' : 'asc' } };
    return sort?.column === 'createdAt' ? { sort: null } : {};
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
