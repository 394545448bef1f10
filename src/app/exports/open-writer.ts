import type { ExportOrder, TicketFileOrder, TicketWriter } from './export-order';

/** Opens the writer of a format; its code and its library are loaded by then, and not before. */
export async function openWriter(order: ExportOrder | TicketFileOrder): Promise<TicketWriter> {
  switch (order.format) {
    case 'excel':
      return (await import('./excel/ticket-workbook')).openTicketWorkbook(order);
    case 'monsakti':
      return (await import('./excel/monsakti-workbook')).openMonsaktiWorkbook(order);
    case 'pdf':
      return (await import('./pdf/ticket-list')).openTicketList(order);
    case 'ticket': {
      const { ticketFile } = await import('./pdf/ticket-file');
      return { write: () => Promise.resolve(), finish: () => ticketFile(order) };
    }
  }
}
