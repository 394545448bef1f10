import type { FileOrder, OrderFormat, TicketWriter } from './export-order';

/** Chunk of each format, loaded with the first file of that format. */
const WRITERS = {
  excel: () => import('./excel/ticket-workbook'),
  monsakti: () => import('./excel/monsakti-workbook'),
  pdf: () => import('./pdf/ticket-list'),
  ticket: () => import('./pdf/ticket-file'),
  recapExcel: () => import('./excel/recap-workbook'),
  recapPdf: () => import('./pdf/recap-paper'),
} as const satisfies Record<OrderFormat, () => Promise<unknown>>;

/** Loads the chunk of a format ahead of the first file. Rejects when it cannot be loaded (F15). */
export async function loadWriter(format: OrderFormat): Promise<void> {
  await WRITERS[format]();
}

/** Starts a file of the order's format. Rejects when the chunk of the format cannot be loaded (F15). */
export async function openWriter(order: FileOrder): Promise<TicketWriter> {
  switch (order.format) {
    case 'excel':
      return (await WRITERS.excel()).openTicketWorkbook(order);
    case 'monsakti':
      return (await WRITERS.monsakti()).openMonsaktiWorkbook(order);
    case 'pdf':
      return (await WRITERS.pdf()).openTicketList(order);
    case 'ticket': {
      const { ticketFile } = await WRITERS.ticket();
      return { write: withoutRows, finish: () => ticketFile(order) };
    }
    case 'recapExcel': {
      const { recapWorkbook } = await WRITERS.recapExcel();
      return { write: withoutRows, finish: () => recapWorkbook(order.sheet) };
    }
    case 'recapPdf': {
      const { recapPaper } = await WRITERS.recapPdf();
      return { write: withoutRows, finish: () => recapPaper(order) };
    }
  }
}

/** A file that is made of its order alone. */
const withoutRows = (): Promise<void> => Promise.resolve();
