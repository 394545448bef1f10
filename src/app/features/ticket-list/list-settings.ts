import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Store } from '@ngrx/store';
import { mayHandle } from '../../domain/claim';
import type { TicketQuery } from '../../domain/ticket-query';
import { selectSession } from '../../state/session/session-feature';
import { NotificationEntry } from './notification-entry';
import type { FilterNames } from './query-words';
import { ViewEntry } from './view-entry';

/** What a user settles for the list; loaded after the rows. */
@Component({
  selector: 'cso-list-settings',
  imports: [NotificationEntry, RouterLink, ViewEntry],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cso-through' },
  template: `
    <cso-view-entry [query]="query()" [names]="names()" [officer]="officer()" [covered]="covered()" />
    <cso-notification-entry />
    @if (handles()) {
      <a class="cso-button quiet" routerLink="alihkan" queryParamsHandling="preserve">Alihkan tiket saya</a>
    }
  `,
})
export class ListSettings {
  private readonly session = inject(Store).selectSignal(selectSession);

  readonly query = input.required<TicketQuery>();
  readonly names = input<FilterNames>({});
  readonly officer = input(false);
  /** Whether a dialog covers the list. */
  readonly covered = input(false);

  protected readonly handles = computed(() => {
    const session = this.session();
    return session !== null && mayHandle(session);
  });
}
