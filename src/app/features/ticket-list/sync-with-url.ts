import { inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { Store } from '@ngrx/store';
import { distinctUntilChanged, map } from 'rxjs';
import { fromParams, toParams } from '../../domain/ticket-query-url';
import { correctAddress } from '../../services/address/correct-address';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { selectPageView, selectShownQuery } from '../../state/ticket-list/ticket-list-selectors';

/** Loads the query of the URL and corrects an invalid URL. Needs an injection context. */
export function syncWithUrl(): void {
  const store = inject(Store);
  const shownQuery = store.selectSignal(selectShownQuery);
  const view = store.selectSignal(selectPageView);
  inject(ActivatedRoute)
    .queryParams.pipe(
      map(fromParams),
      distinctUntilChanged((a, b) => JSON.stringify(a) === JSON.stringify(b)),
      takeUntilDestroyed(),
    )
    .subscribe((query) => store.dispatch(TicketListActions.queryChanged({ query })));
  correctAddress((params) => {
    const asked = fromParams(params);
    // For a page beyond the last one, the backend's response is the last page.
    const page = JSON.stringify(shownQuery()) === JSON.stringify(asked) ? view().page : asked.page;
    return toParams({ ...asked, page });
  });
}
