import { createActionGroup, emptyProps, props } from '@ngrx/store';
import type { ExportProgress } from '../../domain/export-progress';
import type { ListFormat } from '../../exports/export-order';
import type { TicketDetail } from '../../domain/ticket';
import type { TicketQuery } from '../../domain/ticket-query';

/** A file of the list, with what its heading says. */
export interface ListExport {
  readonly format: ListFormat;
  readonly query: TicketQuery;
  readonly title: string;
  /** The filters and the search as the chip line shows them. */
  readonly filters: readonly string[];
  readonly sort: string;
}

export const ExportActions = createActionGroup({
  source: 'Export',
  events: {
    'List Requested': props<{ request: ListExport }>(),
    'Ticket Requested': props<{ ticket: TicketDetail }>(),
    'Retry Requested': emptyProps(),
    Progressed: props<{ progress: ExportProgress }>(),
    Cancelled: emptyProps(),
    Dismissed: emptyProps(),
    'Columns Needed': emptyProps(),
    'Columns Loaded': props<{ columns: readonly string[] }>(),
    'Columns Unread': emptyProps(),
    'Columns Chosen': props<{ columns: readonly string[] }>(),
  },
});
