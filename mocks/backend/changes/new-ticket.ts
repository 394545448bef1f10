import { referenceAt } from '../rules/reference-at';
import type { AttachmentInfo, Destination, TicketDue, TicketTopic } from '../../../src/app/domain/ticket';
import { aRecord } from '../store/ticket-record';
import type { World } from '../world';

export interface TicketData {
  readonly id: string;
  readonly subject: string;
  readonly question: string;
  readonly email: string;
  readonly destination: Destination;
  readonly topic: TicketTopic | null;
  readonly due: TicketDue | null;
  readonly attachments: readonly AttachmentInfo[];
}

/** Milliseconds between the ticket and its reference number: 12:07:10 becomes HAI-321120711 (figs 13-14). */
const NUMBER_LAG = 1000;

/** Records a satker's ticket (figs 10-14). The first ticket releases a held clock. */
export function newTicket(
  world: World,
  { id, subject, question, email, destination, topic, due, attachments }: TicketData,
): void {
  const { clock, persona, store } = world;
  const { session } = persona;
  const at = clock.iso();
  store.put({
    record: aRecord({
      id,
      reference: referenceAt(new Date(clock.now() + NUMBER_LAG), session.zone),
      subject,
      asker: { name: session.name, email },
      satker: session.satker,
      destination: destination.code,
      topic,
      due,
      office: destination.office,
      method: 'MONSAKTI',
      createdAt: at,
      status: 'WAITING_CSO',
      statusSince: at,
      lastEntryAt: at,
      lastEntrySide: 'SATKER',
    }),
    conversation: {
      thread: [{ id: `${id}-0`, author: session.name, side: 'SATKER', at, text: question, attachments }],
      events: [{ kind: 'CREATED', at, by: session.name }],
      feedback: null,
    },
  });
  clock.release();
}
