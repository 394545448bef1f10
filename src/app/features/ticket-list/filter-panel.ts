import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { type FieldTree, form, FormField, FormRoot, type TreeValidationResult } from '@angular/forms/signals';
import { QUARTERS } from '../../domain/period';
import { sameContent } from '../../domain/same-content';
import { satkerCode, satkerWords } from '../../domain/satker-text';
import { NO_MATCHING_SATKER, SATKER_NOT_LOOKED_UP } from '../../words/field-words';
import { listedStates, STATES } from '../../domain/statuses';
import { isBlank } from '../../domain/text';
import type { TicketQuery } from '../../domain/ticket-query';
import { lookUpSatker } from '../../services/choices/look-up-satker';
import { OfficerChoices } from '../../services/choices/officer-choices';
import { Icon } from '../../ui/icon/icon';
import { narrowFilterWords, STATUS_GROUPS } from '../../words/statuses';
import { quarterWords } from '../../words/periods';
import {
  DUE_ORDER,
  emptyFields,
  type FilterFields,
  filterFields,
  filterSchema,
  LONGEST_WAITING_ORDER,
  nextFields,
  wantedFilter,
} from './filter-fields';
import type { QueryChange } from './next-query';
import { openFilter } from './open-filter';
import { OfficerFilters } from './officer-filters';
import { FEEDBACK_WORDS, isUnconfirmed, UNCONFIRMED } from './query-words';

/** Value of the choice that sets two filters. */
const OPEN = 'OPEN';

/** Number of years that Rekap Laporan offers. */
const YEARS = 6;

/** Filter Data (figs 6-8): a panel beside the list, or a modal sheet on a narrow screen. */
@Component({
  selector: 'cso-filter-panel',
  imports: [FormField, FormRoot, Icon, OfficerFilters],
  providers: [OfficerChoices],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './filter-panel.html',
  styleUrl: './filter-panel.scss',
  // The browser closes only modal dialogs on Escape.
  host: { '(keydown.escape)': 'close()' },
})
export class FilterPanel {
  private readonly choices = inject(OfficerChoices);

  readonly query = input.required<TicketQuery>();
  /** The current year in the reader's time zone. */
  readonly thisYear = input.required<number>();
  /** Whether to show the officers' filters. */
  readonly officer = input(false);
  /** Whether to show the filter by office. */
  readonly manyOffices = input(false);
  /** Whether the panel covers the list instead of standing beside it. */
  readonly modal = input.required<boolean>();
  /** Whether the backend sorts by due dates. */
  readonly knowsDue = input(false);

  readonly applied = output<QueryChange>();
  readonly closed = output();

  private readonly openFilter = openFilter();
  private readonly note = viewChild<ElementRef<HTMLElement>>('note');
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  /** Filters of the current query. A change of the search, page or sort does not reset the panel. */
  private readonly currentFilters = computed(() => filterFields(this.query(), this.thisYear()), {
    equal: sameContent,
  });
  /** The panel's model. The list applies it after Kirim. */
  private readonly model = linkedSignal<FilterFields, FilterFields>({
    source: this.currentFilters,
    computation: nextFields,
  });
  protected readonly fields: FieldTree<FilterFields> = form(
    this.model,
    filterSchema({ query: () => this.query(), officer: () => this.officer() }),
    {
      submission: { action: () => this.apply(), onInvalid: () => this.focusProblem() },
    },
  );

  protected readonly years = computed(() => {
    const years = Array.from({ length: YEARS }, (_, index) => this.thisYear() - index);
    const asked = this.query().period?.year;
    return asked === undefined || years.includes(asked) ? years : [asked, ...years];
  });
  protected readonly quarters = QUARTERS.map((quarter) => ({ value: String(quarter), words: quarterWords(quarter) }));
  protected readonly wholeYear = quarterWords(null);
  protected readonly groups = Object.entries(STATUS_GROUPS);
  /** Each status as a choice of its own. `UNCONFIRMED` sets two filters. */
  protected readonly statusChoices = listedStates().map((state) => [
    STATES[state].filter ?? OPEN,
    narrowFilterWords(state),
  ]);
  protected readonly chosenStatus = computed(() => (isUnconfirmed(this.model()) ? OPEN : this.model().status));
  protected readonly feedback = Object.entries(FEEDBACK_WORDS);
  /** The words of fig 7. The chip line writes them as a sentence (fig 4). */
  protected readonly orders = computed(() => [
    ...(this.query().waitingForMe ? ([[LONGEST_WAITING_ORDER, 'Paling Lama Menunggu']] as const) : []),
    ['newest', 'Tanggal Dibuat Terbaru'] as const,
    ['oldest', 'Tanggal Dibuat Terlama'] as const,
    ...(this.knowsDue() ? ([[DUE_ORDER, 'Tenggat Terdekat']] as const) : []),
  ]);
  /** Why the filters could not be applied, until the next press or change. */
  protected readonly failed = linkedSignal<FilterFields, string | null>({
    source: this.model,
    computation: () => null,
  });
  /** Why the chosen filters exclude each other; shown before Kirim. */
  protected readonly conflict = computed(() => this.fields().errors()[0]?.message);

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

  protected chooseStatus(value: string): void {
    const { status, feedback } = UNCONFIRMED;
    this.model.update((fields) =>
      value === OPEN
        ? { ...fields, status, feedback }
        : { ...fields, status: value, feedback: isUnconfirmed(fields) ? '' : fields.feedback },
    );
  }

  protected clear(): void {
    this.fields().reset(emptyFields(this.query(), this.thisYear()));
  }

  /** Selects the only satker that matches the text. Otherwise the field shows its problem. */
  private async apply(): Promise<TreeValidationResult> {
    const { satker } = this.model();
    this.failed.set(null);
    if (this.officer() && !isBlank(satker) && !satkerCode(satker)) {
      const found = await lookUpSatker(satker, this.choices);
      // No error of the field, which would hold back the next press until the text changes.
      if (found === 'unanswered') {
        this.failed.set(SATKER_NOT_LOOKED_UP);
        return null;
      }
      if (found === 'none') {
        this.fields.satker().focusBoundControl();
        return { fieldTree: this.fields.satker, kind: 'unnamed', message: NO_MATCHING_SATKER };
      }
      this.fields.satker().value.set(satkerWords(found));
    }
    const { openDays } = this.model();
    this.applied.emit({
      ...wantedFilter(this.model(), this.query()),
      ...this.openFilter(openDays),
    });
    // The button that gets the focus is inert while the panel covers the list.
    this.close();
    return null;
  }

  private focusProblem(): void {
    const [first] = this.fields().errorSummary();
    if (first?.kind === 'conflict') this.note()?.nativeElement.focus();
    else first?.fieldTree().focusBoundControl();
  }
}
