import { LocationStrategy } from '@angular/common';
import { computed, inject, type Signal } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import { DEFAULT_QUERY, type TicketQuery } from '../../domain/ticket-query';
import { toParams } from '../../domain/ticket-query-url';

/**
 * Addresses of the tickets, over the list as it is shown. The router is asked once for all of them; a routerLink in
 * each row would work out its own again after every navigation.
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

/** Brackets would open an outlet of the router's. */
function segmentOf(id: string): string {
  return encodeURIComponent(id).replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'));
}

/**
 * One listener for all rows: the row whose ticket was asked for. Null for a new tab, a window or a download, which are
 * the browser's business, and for a press that ends the selecting of text.
 */
export function clickedRow({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): HTMLElement | null {
  if (ctrlKey || metaKey || shiftKey || altKey || hasSelection(target as Element)) return null;
  return (target as Element).closest<HTMLElement>('[data-ticket]');
}

/** A shadow root has a selection of its own. */
function hasSelection(element: Element): boolean {
  const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  return selection?.type === 'Range' && element.closest('a, button') === null;
}
