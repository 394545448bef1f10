import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationWords, namesOffice } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { StatusChip } from '../../ui/status-chip/status-chip';
import { TicketJourney } from './ticket-journey';

/** The head of a ticket: subject, asker, method, destination and journey (fig 16). */
@Component({
  selector: 'cso-ticket-summary',
  imports: [StatusChip, TicketJourney],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './ticket-summary.html',
  styleUrl: './ticket-summary.scss',
  host: { class: 'cso-stack' },
})
export class TicketSummary {
  readonly ticket = input.required<Ticket>();
  readonly session = input.required<Session>();

  /** Hidden from a satker, which reads its own tickets only. */
  protected readonly satker = computed(() => {
    const { satker } = this.ticket();
    if (this.session().role === 'SATKER') return null;
    return satker ? [satker.code, satker.name].join(' ') : 'Tanpa satker';
  });
  protected readonly askerKind = computed(() => {
    const { askerKind } = this.ticket();
    return askerKind ? askerKindWords(askerKind) : '';
  });
  protected readonly method = computed(() => methodWords(this.ticket().method));
  protected readonly destination = computed(() => destinationWords(this.ticket().destination));
  /** Empty when the destination's words name the office. */
  protected readonly office = computed(() => {
    const { name } = this.ticket().office;
    return namesOffice(this.destination(), name) ? '' : name;
  });
}
