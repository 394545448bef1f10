import { LocationStrategy } from '@angular/common';
import { computed, inject, type Signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { toParams } from '../../domain/ticket-query-url';

/**
 * URLs of the tickets over the shown list. Computed from one URL tree, because a routerLink in each row would recompute
 * its URL after every navigation.
 */
export function ticketHrefs(shown: Signal<TicketQuery | null>): Signal<(id: string) => string> {
  const router = inject(Router);
  const route = inject(ActivatedRoute);
  const location = inject(LocationStrategy);
  return computed(() => {
    const queryParams = toParams(shown() ?? DEFAULT_QUERY);
    const list = router.serializeUrl(router.createUrlTree(['.'], { relativeTo: route, queryParams }));
    const [path, query] = list.split('?');
    const tail = query ? `?${query}` : '';
    return (id) => location.prepareExternalUrl(`${path}/${segmentOf(id)}${tail}`);
  });
}

/** The router reads parentheses as an auxiliary outlet. */
function segmentOf(id: string): string {
  return encodeURIComponent(id).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}
