import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ageBetween } from '../../words/shown-age';
import { isId, type Ticket } from '../../domain/ticket';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { StatusChip } from '../../ui/status-chip/status-chip';

/** Tickets that have waited longest for an officer, each with a link. */
@Component({
  selector: 'cso-longest-waiting',
  imports: [RouterLink, StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol>
      @for (row of rows(); track row.ticket.id) {
        <li class="cso-row cso-medium">
          <strong [attr.title]="row.besideAge">{{ row.age }}</strong>
          <div>
            <!-- Without an id that an address can carry, there is nowhere to lead to. -->
            <a [routerLink]="row.link">
              <bdi>{{ row.reference }}</bdi>&ngsp;<bdi>{{ row.ticket.subject }}</bdi>
            </a>
            <p class="cso-soft cso-small">
              <bdi>{{ row.asker }}</bdi> · <bdi>{{ row.office }}</bdi>&ngsp;<bdi>{{ row.haiNumber }}</bdi>
            </p>
          </div>
          <cso-status-chip [ticket]="row.ticket" [session]="session()" />
        </li>
      }
    </ol>
  `,
  styleUrl: './longest-waiting.scss',
})
export class LongestWaiting {
  private readonly times = inject(WORKING_TIMES);

  readonly tickets = input.required<readonly Ticket[]>();
  /** The backend's clock, ISO 8601 in UTC. */
  readonly asOf = input.required<string>();
  readonly session = input.required<Session>();

  protected readonly rows = computed(() =>
    this.tickets().map((ticket) => ({
      ticket,
      link: isId(ticket.id) ? ['../listTiket', ticket.id] : null,
      ...this.ageOf(ticket),
      reference: referenceLabel(ticket.reference || '-'),
      haiNumber: ticket.haiDjpbNumber ? haiDjpbLabel(ticket.haiDjpbNumber) : '',
      asker: (ticket.satker?.name ?? ticket.asker.name) || '-',
      office: ticket.office.name || '-',
    })),
  );

  /** In working time, as in the list, where the calendar is there. */
  private ageOf({ office, statusSince }: Ticket): { readonly age: string; readonly besideAge: string | null } {
    const { words, beside } = ageBetween(this.times(), office, statusSince, this.asOf());
    return { age: words || '-', besideAge: beside };
  }
}
