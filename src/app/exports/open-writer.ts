import type { ExportOrder, OrderFormat, TicketFileOrder, TicketWriter } from './export-order';

/** Code and library of each format, loaded when they are first needed. */
const WRITERS = {
  excel: () => import('./excel/ticket-workbook'),
  monsakti: () => import('./excel/monsakti-workbook'),
  pdf: () => import('./pdf/ticket-list'),
  ticket: () => import('./pdf/ticket-file'),
} as const satisfies Record<OrderFormat, () => Promise<unknown>>;

/** So that the first file does not have to wait for it. */
export async function loadWriter(format: OrderFormat): Promise<void> {
  await WRITERS[format]();
}

export async function openWriter(order: ExportOrder | TicketFileOrder): Promise<TicketWriter> {
  switch (order.format) {
    case 'excel':
      return (await WRITERS.excel()).openTicketWorkbook(order);
    case 'monsakti':
      return (await WRITERS.monsakti()).openMonsaktiWorkbook(order);
    case 'pdf':
      return (await WRITERS.pdf()).openTicketList(order);
    case 'ticket': {
      const { ticketFile } = await WRITERS.ticket();
      return { write: () => Promise.resolve(), finish: () => ticketFile(order) };
    }
  }
}
