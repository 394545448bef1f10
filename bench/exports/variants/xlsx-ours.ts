import { openTicketWorkbook } from '../../../src/app/exports/excel/ticket-workbook';
import type { ExportedTicket } from '../../../src/app/domain/ticket';
import { ORDER } from '../cells';

export async function make(tickets: readonly ExportedTicket[]): Promise<Blob> {
  const writer = await openTicketWorkbook({ format: 'excel', ...ORDER });
  await writer.write(tickets);
  return writer.finish();
}
