import { computed, inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import type { TicketQuery } from '../../domain/ticket-query';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { withoutFilters } from './next-query';
import { countFilters, filterChips, type FilterNames } from './query-words';

interface ListFilterInputs {
  readonly query: Signal<TicketQuery>;
  readonly names: Signal<FilterNames>;
}

/** Chips and count of the list's filters. Needs an injection context. */
export function listFilters({ query, names }: ListFilterInputs) {
  const store = inject(Store);
  const shownQuery = store.selectSignal(list.selectShownQuery);
  const counts = store.selectSignal(list.selectCounts);
  const view = store.selectSignal(list.selectPageView);
  return {
    /** Number of active filters in the panel. */
    count: computed(() => countFilters(query())),
    chips: computed(() => filterChips(query(), names())),
    /** The query without filters and search. */
    removed: () => withoutFilters(query()),
    /** How many of the tickets match the filters and the search; null without filters. */
    matches: computed(() => {
      const shown = shownQuery();
      if (!shown || !filterChips(shown).length) return null;
      return { left: view().total, of: shown.waitingForMe ? counts().waitingForMe : counts().all };
    }),
  };
}
