import { computed, Injectable, linkedSignal, type Signal } from '@angular/core';
import { entryState } from '../../services/address/entry-state';
import { cameBack, returnToFollowedLink } from '../../compose/followed-link';
import type { FiguresSort } from './sort-rows';

interface TableView {
  readonly sort: FiguresSort | null;
  /** Whether the rows beyond the first ones are shown. */
  readonly whole: boolean;
}

/** How the tables are shown, by their headings. */
type Tables = Readonly<Record<string, TableView>>;

/**
 * Where the user of the recap was when a link was followed: the order of the tables, and the link. It stands in the history
 * entry, so that Back leads there, also after a reload.
 */
@Injectable()
export class RecapPlace {
  private readonly entry = entryState('recapTables');
  private readonly back = cameBack();
  private readonly stored = computed(() => (this.back ? (this.entry.value() as Tables | undefined) : undefined));
  private readonly tables = linkedSignal(() => this.stored() ?? {});

  table(heading: string): TableView {
    return this.tables()[heading] ?? { sort: null, whole: false };
  }

  changeTable(heading: string, change: Partial<TableView>): void {
    this.tables.update((tables) => ({ ...tables, [heading]: { ...this.table(heading), ...change } }));
  }

  /**
   * Stores the place when a link of this page is followed, and focuses that link when the user comes back. Needs an
   * injection context.
   *
   * @param current whether the figures on screen are those that were asked for
   */
  follow(page: HTMLElement, current: Signal<boolean>): void {
    returnToFollowedLink(page, current, () => this.entry.set(this.tables()));
  }
}
