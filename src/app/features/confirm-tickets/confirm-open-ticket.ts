import {
  ChangeDetectionStrategy,
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  output,
  untracked,
} from '@angular/core';
import { Store } from '@ngrx/store';
import type { Session } from '../../domain/session';
import { selectLimits } from '../../state/session/session-feature';
import { TicketActions } from '../../state/ticket/ticket-actions';
import { selectOpenTicket, selectOpenTicketFailure, selectOpenTicketLoading } from '../../state/ticket/ticket-feature';
import { DialogSkeleton } from '../../ui/dialog-skeleton';
import { FailureCard } from '../../ui/failure-card/failure-card';
import { ConfirmOne } from './confirm-one';

/** Reads one ticket before it is confirmed. */
@Component({
  selector: 'cso-confirm-open-ticket',
  imports: [ConfirmOne, DialogSkeleton, FailureCard],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    @if (failure(); as failure) {
      <cso-failure-card
        read="ticket"
        [failure]="failure"
        [inline]="!!ticket()"
        [busy]="loading()"
        (retried)="reload()"
      />
    }
    @if (ticket(); as ticket) {
      <cso-confirm-one
        [ticket]="ticket"
        [session]="session()"
        [limits]="limits()"
        (confirmed)="confirmed.emit()"
        (ticketWanted)="ticketWanted.emit(ticket.id)"
      />
    } @else if (!failure()) {
      <cso-dialog-skeleton words="Memuat tiket…" />
    }
  `,
})
export class ConfirmOpenTicket {
  private readonly store = inject(Store);
  private readonly opened = this.store.selectSignal(selectOpenTicket);

  readonly id = input.required<string>();
  readonly session = input.required<Session>();

  readonly confirmed = output();
  readonly ticketWanted = output<string>();

  protected readonly limits = this.store.selectSignal(selectLimits);
  protected readonly failure = this.store.selectSignal(selectOpenTicketFailure);
  protected readonly loading = this.store.selectSignal(selectOpenTicketLoading);
  protected readonly ticket = computed(() => {
    const ticket = this.opened();
    return ticket?.id === this.id() ? ticket : null;
  });

  constructor() {
    effect(() => {
      const id = this.id();
      untracked(() => this.store.dispatch(TicketActions.ticketOpened({ id })));
    });
    inject(DestroyRef).onDestroy(() => this.store.dispatch(TicketActions.ticketLeft()));
  }

  protected reload(): void {
    this.store.dispatch(TicketActions.ticketReloadRequested({ id: this.id() }));
  }
}
