import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { TicketQuery } from '../../domain/ticket-query';
import { formatCount } from '../../domain/text';
import { Icon } from '../../ui/icon/icon';
import type { QueryChange } from './next-query';
import { activeFilters, type FilterNames, SORT_CHOICES, sortWords } from './query-words';

/** Which filters are on, each removable, and the one sort in force (fig 4). */
@Component({
  selector: 'cso-chip-line',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './chip-line.html',
  styleUrl: './chip-line.scss',
  host: { class: 'cso-row' },
})
export class ChipLine {
  readonly query = input.required<TicketQuery>();
  readonly names = input<FilterNames>({});
  /** How many of the pile the filters leave; null without any. */
  readonly matches = input<{ readonly left: number; readonly of: number } | null>(null);
  /** Cards have no headers to sort by, so the sort is chosen here. */
  readonly sortHere = input(false);

  readonly changed = output<QueryChange>();
  /** A chip was pressed that the panel changes. */
  readonly filterRequested = output();

  protected readonly chips = computed(() => activeFilters(this.query(), this.names()));
  protected readonly sortWords = computed(() => sortWords(this.query()));
  protected readonly choices = SORT_CHOICES;
  /** The order without a header's sort. */
  protected readonly orderWords = computed(() => sortWords({ ...this.query(), sort: null }));
  protected readonly removable = computed(() => this.query().sort !== null);
  protected readonly format = formatCount;

  protected sortBy(choice: string): void {
    this.changed.emit({ sort: SORT_CHOICES[Number(choice)]?.[0] ?? null });
  }

  protected isChosen(index: number): boolean {
    const sort = this.query().sort;
    const choice = SORT_CHOICES[index]?.[0];
    return sort?.column === choice?.column && sort?.direction === choice?.direction;
  }
}
