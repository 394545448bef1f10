import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OwedGroup } from '../../domain/owed-confirmations';
import { referenceLabel } from '../../domain/reference';
import { formatCount } from '../../domain/text';
import { isId, type Ticket } from '../../domain/ticket';
import { toParams } from '../../domain/ticket-query-url';
import { officeKey } from '../../domain/recap';
import { OWED_QUERY } from '../../services/owed-confirmations/owed-confirmations';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { confirmationRequest, mailLink, whatsAppLink } from '../../words/confirmation-request';
import { ageBetween } from '../../words/shown-age';

/** The tickets of one satker that owe a confirmation, and a message to it. */
@Component({
  selector: 'cso-owed-card',
  imports: [CopyButton, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-card' },
  templateUrl: './owed-card.html',
  styleUrl: './owed-card.scss',
})
export class OwedCard {
  private readonly times = inject(WORKING_TIMES);

  readonly group = input.required<OwedGroup>();
  /** The backend's clock, ISO 8601 in UTC. */
  readonly asOf = input.required<string>();
  /** Whether the reader sees several offices, so that the card must name its own. */
  readonly manyOffices = input(false);

  protected readonly satker = computed(() => {
    const { name, code } = this.group().satker;
    return [name, code && `(${code})`].filter(Boolean).join(' ') || '-';
  });
  protected readonly count = computed(() => formatCount(this.group().tickets.length));
  /** The list with exactly these tickets. */
  protected readonly list = computed(() => {
    const { satker, office } = this.group();
    return toParams({ ...OWED_QUERY, satker: satker.code, office: this.manyOffices() ? officeKey(office) : null });
  });
  protected readonly rows = computed(() =>
    this.group().tickets.map((ticket) => ({
      id: ticket.id,
      reference: referenceLabel(ticket.reference || '-'),
      subject: ticket.subject,
      link: isId(ticket.id) ? ['../listTiket', ticket.id] : null,
      ...this.ageOf(ticket),
    })),
  );
  protected readonly message = computed(() =>
    confirmationRequest(
      this.satker(),
      this.group().office.name,
      this.group().tickets.map((ticket) => ({ reference: ticket.reference, age: this.ageOf(ticket).age })),
    ),
  );
  protected readonly mail = computed(() =>
    mailLink(
      this.group().tickets.map(({ asker }) => asker.email),
      `${this.count()} tiket HAI-CSO menunggu konfirmasi Anda`,
      this.message(),
    ),
  );
  protected readonly whatsApp = computed(() => whatsAppLink(this.message()));

  /** In working time, as in the list, where the calendar is there. */
  private ageOf({ office, statusSince }: Ticket): { readonly age: string; readonly beside: string | null } {
    const { words, beside } = ageBetween(this.times(), office, statusSince, this.asOf());
    return { age: words, beside };
  }
}
