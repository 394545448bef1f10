import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Session } from '../../domain/session';
import { similarSearch } from '../../domain/similar-tickets';
import type { Ticket } from '../../domain/ticket';
import { SimilarList } from './similar-list';

/** Stands below Judul; its code comes once the subject has two words. */
@Component({
  selector: 'cso-similar-tickets',
  imports: [SimilarList],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @defer (when searchable()) {
      <cso-similar-list [subject]="subject()" [session]="session()" (chosen)="chosen.emit($event)" />
    } @error {
      <!-- The ticket can be recorded without the hint. -->
    }
  `,
  host: { class: 'cso-through' },
})
export class SimilarTickets {
  readonly subject = input.required<string>();
  readonly session = input.required<Session>();

  readonly chosen = output<Ticket>();

  protected readonly searchable = computed(() => similarSearch(this.subject()) !== null);
}
