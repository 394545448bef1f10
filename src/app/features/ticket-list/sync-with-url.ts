import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { Store } from '@ngrx/store';
import { combineLatest, distinctUntilChanged, filter, map } from 'rxjs';
import { knownQuery } from '../../domain/known-query';
import type { TicketQuery } from '../../domain/ticket-query';
import { fromParams, toParams } from '../../domain/ticket-query-url';
import { correctAddress } from '../../services/address/correct-address';
import { selectSession } from '../../state/session/session-feature';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { selectPageView, selectShownQuery } from '../../state/ticket-list/ticket-list-selectors';
import { sameContent } from '../../domain/same-content';

/**
 * Loads the query of the URL and corrects an invalid URL. A query with a part that only some backends know waits for the
 * session. Needs an injection context.
 *
 * @returns a function that writes another query to the URL
 */
export function syncWithUrl(): (next: TicketQuery, before: TicketQuery) => Promise<boolean> {
  const store = inject(Store);
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const shownQuery = store.selectSignal(selectShownQuery);
  const view = store.selectSignal(selectPageView);
  const session = store.selectSignal(selectSession);
  combineLatest([route.queryParams.pipe(map(fromParams)), store.select(selectSession)])
    .pipe(
      map(([query, reader]) => knownQuery(query, reader)),
      filter((query) => query !== null),
      distinctUntilChanged(sameContent),
      takeUntilDestroyed(),
    )
    .subscribe((query) => store.dispatch(TicketListActions.queryChanged({ query })));
  correctAddress((params) => {
    const wanted = fromParams(params);
    const asked = knownQuery(wanted, session()) ?? wanted;
    // For a page beyond the last one, the backend's response is the last page.
    const page = sameContent(shownQuery(), asked) ? view().page : asked.page;
    return toParams({ ...asked, page });
  });
  return (next, before) =>
    router.navigate([], {
      relativeTo: route,
      queryParams: toParams(next),
      queryParamsHandling: 'merge',
      // Typing a search replaces the history entry, so that Back skips unfinished words.
      replaceUrl: before.search !== '' && next.search !== '' && before.search !== next.search,
    });
}
