import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { RecapPlace } from './recap-place';
import { answeredParams, finishedParams, type RecapRow } from './recap-row';
import { type FiguresColumn, nextSort, sortRows } from './sort-rows';

/**
 * Table of groups: each count has a bar and leads to its tickets, each header sorts. The roles are explicit because the
 * phone layout changes `display`, which removes the table's own roles.
 */
@Component({
  selector: 'cso-figures-table',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './figures-table.html',
  styleUrl: './figures-table.scss',
})
export class FiguresTable {
  /** Name of the table: what is counted. */
  readonly label = input.required<string>();
  /** Heading of the first column. */
  readonly heading = input.required<string>();
  readonly rows = input.required<readonly RecapRow[]>();
  /** Whether the rows have times. */
  readonly timed = input(true);
  /** Method of the tickets whose times are measured; null for any. */
  readonly measured = input<string | null>(null);
  /** Whether the list can be filtered by whether an officer has answered. */
  readonly knowsAnswered = input(false);
  /** Rows beyond this number are shown on request. */
  readonly most = input(10);

  protected readonly answeredParams = answeredParams;
  protected readonly finishedParams = finishedParams;
  private readonly place = inject(RecapPlace);
  protected readonly whole = computed(() => this.place.table(this.heading()).whole);
  protected readonly sort = computed(() => this.place.table(this.heading()).sort);
  protected readonly columns = computed((): readonly { key: FiguresColumn; words: string }[] => [
    { key: 'label', words: this.heading() },
    { key: 'count', words: 'Tiket' },
    ...(this.timed()
      ? ([
          { key: 'firstAnswer', words: 'Jawaban pertama (median)' },
          { key: 'finish', words: 'Sampai selesai (median)' },
        ] as const)
      : []),
  ]);
  protected readonly shown = computed(() => {
    const sorted = sortRows(this.rows(), this.sort());
    return this.whole() ? sorted : sorted.slice(0, this.most());
  });
  private readonly longest = computed(() => Math.max(1, ...this.rows().map(({ figures }) => figures.count)));

  protected sortBy(column: FiguresColumn): void {
    this.place.changeTable(this.heading(), { sort: nextSort(this.sort(), column) });
  }

  protected showWhole(whole: boolean): void {
    this.place.changeTable(this.heading(), { whole });
  }

  /** Per cent of the cell's width. */
  protected lengthOf({ figures }: RecapRow): number {
    return (figures.count / this.longest()) * 100;
  }
}
