import { DOCUMENT, inject, Injectable, NgZone } from '@angular/core';
import { Router } from '@angular/router';
import type { TicketNotification } from '../../domain/polling/ticket-notifications';
import { shellAddress } from '../../services/address/list-address';
import { BROWSER_NOTIFICATIONS } from './browser-notifications';

/** The notifications of this window: a press focuses the window and opens what they name. */
@Injectable()
export class ShownNotifications {
  private readonly browser = inject(BROWSER_NOTIFICATIONS);
  private readonly view = inject(DOCUMENT).defaultView;
  private readonly router = inject(Router);
  private readonly zone = inject(NgZone);
  /** A shell may show something else when a notification is pressed; the list was shown when this code came. */
  private readonly root = shellAddress(this.router.url);
  private shown: Notification[] = [];

  show({ kind, title, ticketId }: TicketNotification): void {
    if (this.browser?.Notification.permission !== 'granted') return;
    try {
      // The same tag, so that the newest one of a kind stands in the place of the older one.
      const notification = new this.browser.Notification(title, { tag: `hai-cso:${kind}`, lang: 'id' });
      notification.onclick = () => this.zone.run(() => this.open(notification, ticketId));
      this.shown.push(notification);
    } catch {
      // A browser that shows none for pages; the list says the same.
    }
  }

  /** Takes back what is still on screen: the user is there, or is somebody else. */
  close(): void {
    for (const one of this.shown.splice(0)) one.close();
  }

  private open(notification: Notification, ticketId: string | null): void {
    notification.close();
    this.view?.focus();
    const list = [`${this.root}/cso/listTiket`];
    if (ticketId) void this.router.navigate([...list, ticketId]);
    else void this.router.navigate(list, { queryParams: { waiting: 'me' } });
  }
}
