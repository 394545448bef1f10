import { openTicketWorkbook } from '../../../src/app/exports/excel/ticket-workbook';
import type { GeneratedTicket } from '../../../src/testing/generated-tickets';
import { ORDER } from '../cells';

export async function make(tickets: readonly GeneratedTicket[]): Promise<Blob> {
  const writer = await openTicketWorkbook({ format: 'excel', ...ORDER });
  await writer.write(tickets);
  return writer.finish();
}
