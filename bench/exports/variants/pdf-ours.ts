import { openTicketList } from '../../../src/app/exports/pdf/ticket-list';
import type { ExportedTicket } from '../../../src/app/domain/ticket';
import { ORDER } from '../cells';

export async function make(tickets: readonly ExportedTicket[]): Promise<Blob> {
  const writer = await openTicketList({ format: 'pdf', ...ORDER });
  await writer.write(tickets);
  return writer.finish();
}
