import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input, output, ViewEncapsulation } from '@angular/core';
import { isOfficer, seesManyOffices } from '../../domain/access';
import type { Session } from '../../domain/session';
import type { SortColumn, TicketQuery } from '../../domain/ticket-query';
import { Icon } from '../../ui/icon/icon';
import type { IconName } from '../../ui/icon/icons';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { COLUMN_WORDS } from './column-words';
import { effectiveSort } from './next-query';
import { sortWords } from './query-words';
import type { TicketPicks } from './ticket-picks';
import type { TicketRow } from './ticket-row';

const COLUMNS = ['no', 'name', 'createdAt', 'reference', 'status'] as const;

interface Header {
  readonly column: SortColumn;
  readonly words: string;
  readonly sorted: 'ascending' | 'descending' | null;
  readonly icon: IconName;
}

/** The rows on a wide screen (fig 5). */
@Component({
  selector: 'cso-ticket-table',
  imports: [Icon, NgTemplateOutlet, StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-table.html',
  styleUrl: './ticket-table.scss',
  host: { class: 'cso-table' },
  // All its styles start with this class. Emulated encapsulation would add an attribute to every element of every row,
  // which costs time.
  encapsulation: ViewEncapsulation.None,
})
export class TicketTable {
  readonly rows = input.required<readonly TicketRow[]>();
  readonly session = input.required<Session>();
  readonly query = input.required<TicketQuery>();
  /** What else stands in the rows. */
  readonly parts = input<TicketPicks>();

  readonly sorted = output<SortColumn>();

  /** Hidden from a satker, which reads its own tickets only. */
  protected readonly officer = computed(() => isOfficer(this.session()));

  protected readonly satkerWords = computed(() =>
    seesManyOffices(this.session()) ? 'Satker, Kantor, CSO' : COLUMN_WORDS.satker,
  );

  protected readonly caption = computed(() => `Daftar tiket, urut berdasarkan ${sortWords(this.query())}`);
  protected readonly headers = computed(() => {
    const sort = effectiveSort(this.query());
    return COLUMNS.map((column): Header => {
      const words = COLUMN_WORDS[column];
      if (sort?.column !== column) return { column, words, sorted: null, icon: 'sortable' };
      const up = sort.direction === 'asc';
      return { column, words, sorted: up ? 'ascending' : 'descending', icon: up ? 'arrow-up' : 'arrow-down' };
    });
  });
}
