import type { ExportedTicket } from '../domain/ticket';
import type { ExportOrder, OrderFormat, TicketFileOrder } from './export-order';

/** Messages from the page to the worker; the first is `open`, or `load` alone. */
export type ToWorker =
  | { readonly kind: 'load'; readonly format: OrderFormat }
  | { readonly kind: 'open'; readonly order: ExportOrder | TicketFileOrder }
  | { readonly kind: 'write'; readonly tickets: readonly ExportedTicket[] }
  | { readonly kind: 'finish' };

/** Messages from the worker: `started` first, then one response per message, in the same order. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'written' }
  | { readonly kind: 'finished'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly reason: string };
