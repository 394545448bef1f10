import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink, RouterOutlet } from '@angular/router';
import { Store } from '@ngrx/store';
import { map } from 'rxjs';
import { fromParams } from '../../domain/ticket-query-url';
import { SessionActions } from '../../state/session/session-actions';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { selectTickets } from '../../state/ticket-list/ticket-list-selectors';

/** Daftar Tiket (figs 4-9). */
@Component({
  selector: 'cso-ticket-list-page',
  imports: [RouterLink, RouterOutlet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <h1>Daftar Tiket - Semua</h1>
    <a routerLink="rekam" queryParamsHandling="preserve">Tambah</a>
    <ul>
      @for (ticket of tickets(); track ticket.id) {
        <li>{{ ticket.reference }} <a [routerLink]="ticket.id" queryParamsHandling="preserve">Detail</a></li>
      }
    </ul>
    <router-outlet />
  `,
})
export class TicketListPage {
  private readonly store = inject(Store);
  protected readonly tickets = this.store.selectSignal(selectTickets);

  constructor() {
    this.store.dispatch(SessionActions.needed());
    inject(ActivatedRoute)
      .queryParams.pipe(map(fromParams), takeUntilDestroyed())
      .subscribe((query) => this.store.dispatch(TicketListActions.queryChanged({ query })));
  }
}
