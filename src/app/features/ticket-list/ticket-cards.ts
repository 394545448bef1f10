import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Session } from '../../domain/session';
import { StatusChip } from '../../ui/status-chip/status-chip';
import type { TicketRow } from './ticket-row';

/** The rows on a phone: status first, the reference, two lines of subject, who and when. */
@Component({
  selector: 'cso-ticket-cards',
  imports: [StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ul aria-label="Daftar tiket">
      @for (row of rows(); track row.slot) {
        <li [attr.data-ticket]="row.href && row.ticket.id">
          <p class="status">
            <cso-status-chip [ticket]="row.ticket" [session]="session()" [instead]="row.wait" />
            <span class="soft">{{ row.note }}</span>
          </p>
          <p class="soft">
            <span class="cso-hidden">No {{ row.ticket.no }}, </span><bdi>{{ row.reference }}</bdi
            >&ngsp;<bdi>{{ row.haiNumber }}</bdi>
          </p>
          <p class="subject">
            <bdi>{{ row.subject }}</bdi>
          </p>
          @if (row.excerpt) {
            <p class="soft">
              <bdi>{{ row.excerpt }}</bdi>
            </p>
          }
          @if (officer()) {
            <p class="soft">
              <bdi>{{ row.satker }}</bdi> · <bdi>{{ row.officer }}</bdi>
            </p>
          }
          <div class="foot">
            <p class="soft">
              <bdi>{{ row.name }}</bdi> · <span class="date">{{ row.date }}</span>
            </p>
            @if (row.href) {
              <a [attr.href]="row.href" [attr.aria-label]="row.linkLabel">Detail</a>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styleUrl: './ticket-cards.scss',
})
export class TicketCards {
  readonly rows = input.required<readonly TicketRow[]>();
  readonly session = input.required<Session>();

  protected readonly officer = computed(() => this.session().role !== 'SATKER');
}
