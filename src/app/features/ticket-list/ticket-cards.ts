import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { isOfficer } from '../../domain/access';
import type { Session } from '../../domain/session';
import { StatusChip } from '../../ui/status-chip/status-chip';
import type { TicketPicks } from './ticket-picks';
import type { TicketRow } from './ticket-row';

/** The rows on a phone: status, reference, two lines of subject, asker and date. */
@Component({
  selector: 'cso-ticket-cards',
  imports: [NgTemplateOutlet, StatusChip],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[class.officer]': 'officer()' },
  template: `
    <ul class="cso-stack" aria-label="Daftar tiket">
      @for (row of rows(); track row.slot) {
        <li class="cso-card" [attr.data-ticket]="row.href && row.ticket.id">
          <p class="status cso-row" [class.awaits-box]="row.choosable && !parts()" [attr.title]="row.besideAge">
            <cso-status-chip [ticket]="row.ticket" [session]="session()" [instead]="row.wait" />
            <span class="cso-soft cso-small">{{ row.note }}</span>
            <ng-container [ngTemplateOutlet]="parts()?.row() ?? null" [ngTemplateOutletContext]="{ $implicit: row }" />
          </p>
          <p class="cso-soft cso-small">
            <span class="cso-hidden">No {{ row.ticket.no }}, </span><bdi>{{ row.reference }}</bdi
            >&ngsp;<bdi>{{ row.haiNumber }}</bdi>
            @if (row.topic) {
              · <bdi>{{ row.topic }}</bdi>
            }
          </p>
          @if (row.unread) {
            <!-- As in ticket-table.html. -->
            <button
              type="button"
              hidden
              class="cso-unread"
              title="Tandai sudah dibaca"
              [attr.aria-label]="row.readLabel"
            ></button>
          }
          <p class="subject">
            <bdi>{{ row.subject }}</bdi>
          </p>
          @if (row.due) {
            <p>
              <span class="cso-chip">{{ row.due }}</span>
            </p>
          }
          @if (row.excerpt) {
            <p class="cso-soft cso-small">
              <bdi>{{ row.excerpt }}</bdi>
            </p>
          }
          @if (officer()) {
            <p class="cso-soft cso-small">
              <bdi>{{ row.satker }}</bdi> · <bdi>{{ row.officer }}</bdi>
            </p>
          }
          <div class="foot cso-row">
            <p class="cso-soft cso-small">
              <bdi>{{ row.name }}</bdi> · <span class="cso-nowrap">{{ row.date }}</span>
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
  /** What else stands in the cards. */
  readonly parts = input<TicketPicks>();

  protected readonly officer = computed(() => isOfficer(this.session()));
}
