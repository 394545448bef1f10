import { ChangeDetectionStrategy, Component, computed, viewChild } from '@angular/core';
import { severalPage } from '../../compose/several/several-page';
import { DialogFrame } from '../../ui/dialog-frame/dialog-frame';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { RouteDialog } from '../../ui/route-dialog/route-dialog';
import { AnswerTicketsForm } from './answer-tickets-form';
import { STEPS } from './answer-fields';

/** Answers several tickets of the list together: a dialog over the list with its own URL. */
@Component({
  selector: 'cso-answer-tickets-page',
  imports: [AnswerTicketsForm, DialogFrame, DialogSkeleton, FailureCard, RouteDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-template csoRouteDialog [wide]="true">
      <cso-dialog-frame [heading]="heading()">
        @if (page.failure(); as failure) {
          <cso-failure-card [failure]="failure" (retried)="page.reloadSession()" />
        } @else if (!page.ids().length) {
          <p>Alamat ini tidak memuat tiket. Pilih tiket yang akan dijawab di daftar.</p>
        } @else if (page.session(); as session) {
          <cso-answer-tickets-form
            [ids]="page.ids()"
            [session]="session"
            (finished)="routeDialog().dismiss()"
            (ticketWanted)="routeDialog().goToDialog($event, false)"
          />
        } @else {
          <cso-dialog-skeleton words="Memuat tiket…" />
        }
      </cso-dialog-frame>
    </ng-template>
  `,
})
export class AnswerTicketsPage {
  protected readonly routeDialog = viewChild.required(RouteDialog);
  protected readonly page = severalPage(STEPS);
  protected readonly heading = computed(() => `Jawab ${this.page.ids().length || ''} Tiket`.replace('  ', ' '));
}
