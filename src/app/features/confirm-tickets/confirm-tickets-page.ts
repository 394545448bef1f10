import { ChangeDetectionStrategy, Component, computed, viewChild } from '@angular/core';
import { severalPage } from '../../compose/several/several-page';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { ConfirmOpenTicket } from './confirm-open-ticket';
import { ConfirmSeveral } from './confirm-several';

/** Confirms finished tickets from the list, one or several (figs 21-24): a dialog over the list with its own URL. */
@Component({
  selector: 'cso-confirm-tickets-page',
  imports: [ConfirmOpenTicket, ConfirmSeveral, DialogFrame, DialogSkeleton, FailureCard, RouteDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-template csoRouteDialog>
      <cso-dialog-frame [heading]="heading()">
        @if (page.failure(); as failure) {
          <cso-failure-card [failure]="failure" (retried)="page.reloadSession()" />
        } @else if (!page.ids().length) {
          <p>Alamat ini tidak memuat tiket. Pilih tiket yang akan dikonfirmasi di Menunggu Anda.</p>
        } @else if (page.session(); as session) {
          @if (only(); as id) {
            <cso-confirm-open-ticket
              [id]="id"
              [session]="session"
              (confirmed)="routeDialog().dismiss()"
              (ticketWanted)="showTicket($event)"
            />
          } @else {
            <cso-confirm-several
              [ids]="page.ids()"
              [session]="session"
              (finished)="routeDialog().dismiss()"
              (ticketWanted)="showTicket($event)"
            />
          }
        } @else {
          <cso-dialog-skeleton words="Memuat tiket…" />
        }
      </cso-dialog-frame>
    </ng-template>
  `,
})
export class ConfirmTicketsPage {
  protected readonly routeDialog = viewChild.required(RouteDialog);
  protected readonly page = severalPage(['confirm']);
  protected readonly only = computed(() => (this.page.ids().length === 1 ? this.page.ids()[0] : null));
  protected readonly heading = computed(() =>
    this.page.ids().length > 1 ? `Konfirmasi ${this.page.ids().length} Tiket` : 'Konfirmasi Tiket',
  );

  /** The browser's Back leads here again, with the same tickets. */
  protected showTicket(id: string): void {
    this.routeDialog().goToDialog(id, false);
  }
}
