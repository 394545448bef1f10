import { computed, inject, type Signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { sameContent } from '../../domain/same-content';
import type { TicketQuery } from '../../domain/ticket-query';
import * as list from '../../state/ticket-list/ticket-list-selectors';

/**
 * The page of the list for its footer. While another page is on its way it has that number, so that a further press
 * counts from there. Needs an injection context.
 *
 * @param query what the user chose last
 */
export function pageOnItsWay(query: Signal<TicketQuery>): Signal<list.PageView> {
  const store = inject(Store);
  const view = store.selectSignal(list.selectPageView);
  const loading = store.selectSignal(list.selectLoading);
  const requested = store.selectSignal(list.selectQuery);
  return computed(() => {
    const waits = loading() || !sameContent(query(), requested());
    return waits ? { ...view(), page: Math.min(query().page, view().pages) } : view();
  });
}
