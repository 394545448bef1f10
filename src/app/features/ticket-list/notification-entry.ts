import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { NOTIFICATION_CHOICE } from '../../state/live/notification-settings';
import { NotificationDialog } from './notification-dialog';

/** Opens the choice of notifications, and says whether they are on. Nothing where the browser has none. */
@Component({
  selector: 'cso-notification-entry',
  imports: [NotificationDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (choice(); as choice) {
      @if (choice.offered()) {
        <button type="button" class="cso-button quiet" aria-haspopup="dialog" (click)="opened.set(true)">
          Pemberitahuan{{ choice.on() ? ' aktif' : '' }}
        </button>
        @if (opened()) {
          <cso-notification-dialog [choice]="choice" (closed)="opened.set(false)" />
        }
      }
    }
  `,
  styles: `
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class NotificationEntry {
  protected readonly choice = inject(NOTIFICATION_CHOICE);
  protected readonly opened = signal(false);
}
