import type { FormCheck } from '../domain/catalogue/form-check';
import type { ExportedTicket } from '../domain/ticket';
import type { FileOrder, OrderFormat } from './export-order';
import type { FormOrder } from './form/form-order';

/** Messages from the page to the worker: `load`; or `open` and its rows; or `check-form`. */
export type ToWorker =
  | { readonly kind: 'load'; readonly format: OrderFormat | 'form' }
  | { readonly kind: 'open'; readonly order: FileOrder }
  | { readonly kind: 'write'; readonly tickets: readonly ExportedTicket[] }
  | { readonly kind: 'finish' }
  | { readonly kind: 'check-form'; readonly order: FormOrder };

/** Messages from the worker: `started` first, then one response per message, in the same order. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'loaded' }
  | { readonly kind: 'opened' }
  | { readonly kind: 'written' }
  | { readonly kind: 'finished'; readonly file: Blob }
  | { readonly kind: 'form-checked'; readonly check: FormCheck }
  | { readonly kind: 'failed'; readonly reason: string };
