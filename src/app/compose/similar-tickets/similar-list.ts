import { ChangeDetectionStrategy, Component, effect, inject, input, output } from '@angular/core';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { SimilarTicketSearch } from '../../services/similar-tickets/similar-ticket-search';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** Pernah ditanyakan: tickets of the own satker on the matter of Judul. Shows nothing where there is none. */
@Component({
  selector: 'cso-similar-list',
  imports: [StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (search.found().length) {
      <div class="cso-card cso-stack cso-small">
        <strong>Pernah ditanyakan satker Anda</strong>
        @for (ticket of search.found(); track ticket.id) {
          <div class="cso-row">
            <button type="button" class="cso-button quiet in-text" (click)="chosen.emit(ticket)">
              <bdi>{{ ticket.subject }}</bdi>
            </button>
            <cso-status-chip [ticket]="ticket" [session]="session()" />
          </div>
        }
        <span class="cso-soft">Isian Anda tetap tersimpan saat tiket dibuka.</span>
      </div>
    }
  `,
  styles: `
    :host .cso-button.quiet.in-text {
      height: auto;
      min-height: 24px;
      text-align: start;
      white-space: normal;
    }
  `,
  providers: [SimilarTicketSearch],
  host: { role: 'status', class: 'cso-through' },
})
export class SimilarList {
  protected readonly search = inject(SimilarTicketSearch);

  readonly subject = input.required<string>();
  readonly session = input.required<Session>();

  readonly chosen = output<Ticket>();

  constructor() {
    effect(() => this.search.look(this.subject()));
  }
}
