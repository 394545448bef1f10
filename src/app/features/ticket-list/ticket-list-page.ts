import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Icon } from '../../ui/icon/icon';

@Component({
  selector: 'cso-ticket-list-page',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<h1>Daftar Tiket - Semua <cso-icon name="add" /></h1>`,
})
export class TicketListPage {}
