import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { TicketQuery } from '../../domain/ticket-query';
import { formatCount } from '../../domain/text';
import { Icon } from '../../ui/icon/icon';
import type { QueryChange } from './next-query';
import { activeFilters, type FilterNames, sortChoices, sortWords } from './query-words';

/** Active filters as removable chips, and the sort in force (fig 4). */
@Component({
  selector: 'cso-chip-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chip-line.html',
  styleUrl: './chip-line.scss',
  host: { class: 'cso-row cso-soft cso-medium' },
})
export class ChipLine {
  readonly query = input.required<TicketQuery>();
  readonly names = input<FilterNames>({});
  /** Number of tickets that match the filters; null without filters. */
  readonly matches = input<{ readonly left: number; readonly of: number } | null>(null);
  /** Whether the sort is chosen here: cards have no headers. */
  readonly sortHere = input(false);
  /** Whether the backend sorts by due dates. */
  readonly knowsDue = input(false);

  readonly changed = output<QueryChange>();
  /** The user pressed a chip whose value is edited in the panel. */
  readonly filterRequested = output();

  protected readonly chips = computed(() => activeFilters(this.query(), this.names()));
  protected readonly sortWords = computed(() => sortWords(this.query()));
  protected readonly choices = computed(() => sortChoices(this.knowsDue()));
  /** Words of the order without a header's sort. */
  protected readonly orderWords = computed(() => sortWords({ ...this.query(), sort: null }));
  protected readonly removable = computed(() => this.query().sort !== null);
  protected readonly format = formatCount;

  protected sortBy(choice: string): void {
    this.changed.emit({ sort: this.choices()[Number(choice)]?.[0] ?? null });
  }

  protected isChosen(index: number): boolean {
    const sort = this.query().sort;
    const choice = this.choices()[index]?.[0];
    return sort?.column === choice?.column && sort?.direction === choice?.direction;
  }
}
