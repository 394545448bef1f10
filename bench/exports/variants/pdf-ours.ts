import { openTicketList } from '../../../src/app/exports/pdf/ticket-list';
import type { GeneratedTicket } from '../../../src/testing/generated-tickets';
import { ORDER } from '../cells';

export async function make(tickets: readonly GeneratedTicket[]): Promise<Blob> {
  const writer = await openTicketList({ format: 'pdf', ...ORDER });
  await writer.write(tickets);
  return writer.finish();
}
