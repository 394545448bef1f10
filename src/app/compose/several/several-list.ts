import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ZoneName } from '../../domain/session';
import { Icon } from '../../ui/icon/icon';
import { LastMessage, type MessageOf } from './last-message';
import type { SeveralTickets } from './several-tickets';

/** The chosen tickets with their boxes, the message that the user reads before sending, and their outcomes. */
@Component({
  selector: 'cso-several-list',
  imports: [Icon, LastMessage],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  templateUrl: './several-list.html',
  styleUrl: './several-list.scss',
})
export class SeveralList {
  readonly of = input.required<SeveralTickets>();
  readonly label = input.required<string>();
  /** Whose last message is shown. */
  readonly side = input.required<MessageOf>();
  readonly zone = input.required<ZoneName>();

  readonly ticketWanted = output<string>();
}
