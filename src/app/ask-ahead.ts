import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { SessionApi } from './api/session-api';
import { TicketApi } from './api/ticket-api';
import { fromParams } from './domain/ticket-query-url';

/** Asks what the screen at the address will ask, before it stands; to be called as soon as the API can be asked. */
export function askAhead(): void {
  const router = inject(Router);
  const address = router.currentNavigation()?.extractedUrl;
  if (!address) return;
  inject(SessionApi).expect();
  if (!/\/cso\/rekap\b/.test(router.serializeUrl(address)))
    inject(TicketApi).expectPage(fromParams(address.queryParams));
}
