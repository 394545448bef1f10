import type { ExportedTicket } from '../domain/ticket';
import type { ExportOrder, OrderFormat, TicketFileOrder } from './export-order';

/** What the page says to the worker; the first message is `open`, or `load` alone. */
export type ToWorker =
  | { readonly kind: 'load'; readonly format: OrderFormat }
  | { readonly kind: 'open'; readonly order: ExportOrder | TicketFileOrder }
  | { readonly kind: 'write'; readonly tickets: readonly ExportedTicket[] }
  | { readonly kind: 'finish' };

/** What the worker answers: `started` unasked, then one answer a message, in the same order. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'written' }
  | { readonly kind: 'finished'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly reason: string };
