import { DestroyRef, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { filter } from 'rxjs';
import { API_CONFIG } from './api/api-config';
import { headersOf } from './api/http/add-headers';
import { SessionApi } from './api/session-api';
import { TicketApi } from './api/ticket-api';
import { knownQuery } from './domain/known-query';
import { fromParams } from './domain/ticket-query-url';
import { leadsToList } from './services/address/list-address';

/**
 * Asks what the screen at the address will ask, before it stands; to be called as soon as the API can be asked. Where
 * the shell has nobody logged in, nothing is asked.
 */
export function prefetchFirstScreen(): void {
  const router = inject(Router);
  const session = inject(SessionApi);
  const tickets = inject(TicketApi);
  const address = router.currentNavigation()?.extractedUrl;
  if (!address) return;
  const list = leadsToList(router.serializeUrl(address));
  headersOf(inject(API_CONFIG))
    .pipe(
      filter((headers) => headers !== null),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(() => {
      session.prefetch();
      const query = knownQuery(fromParams(address.queryParams), null);
      if (list && query) tickets.prefetchPage(query);
    });
}
