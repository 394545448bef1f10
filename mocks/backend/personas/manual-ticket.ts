import { referenceAt } from '../rules/reference-at';
import type { Session } from '../../../src/app/domain/session';
import type { KnownStatus } from '../../../src/app/domain/statuses';
import type { AttachmentInfo, Feedback, ThreadEntry, TicketEvent } from '../../../src/app/domain/ticket';
import { opaqueId } from '../seeded-random';
import { sampleAttachment } from '../files/sample-file';
import { instantOf } from '../local-time';
import { aRecord, type StoredTicket, type TicketSource } from '../store/ticket-record';
import { CSO_ALIAS } from '../officer-aliases';
import { KPPN_JAKARTA_II, KPPN_JAKARTA_V } from './offices';

export interface ManualTicket {
  readonly subject: string;
  /** Local time, as the list shows it. */
  readonly created: string;
  readonly status: KnownStatus;
  readonly haiDjpbNumber?: string;
  /** The number in the figures, when it is not the list's time plus one second. */
  readonly reference?: string;
  readonly feedback?: Omit<Feedback, 'at'> & { readonly after: number };
  readonly conversation: readonly Turn[];
}

interface Turn {
  /** The side that typed the message. An officer types the question of a transcript, too. */
  readonly by: 'SATKER' | 'CSO';
  /** Minutes after the ticket was recorded. */
  readonly after: number;
  readonly text: string;
  readonly files?: readonly string[];
}

const MINUTE = 60_000;

/** A ticket recorded by the satker, with the messages that its status requires. */
export function satkerTicket(
  subject: string,
  created: string,
  rest: Omit<ManualTicket, 'subject' | 'created' | 'conversation'>,
): ManualTicket {
  const question: Turn = { by: 'SATKER', after: 0, text: `Mohon bantuan terkait ${subject}` };
  const answers: Partial<Record<KnownStatus, readonly Turn[]>> = {
    WAITING_SATKER: [{ by: 'CSO', after: 17, text: 'Mohon dilengkapi dengan nomor SPM-KP dan tanggalnya.' }],
    FORWARDED: [{ by: 'CSO', after: 12, text: 'Pertanyaan kami teruskan ke HAI-DJPb.' }],
    DONE: [{ by: 'CSO', after: 21, text: 'SPM-KP sudah kami proses, silakan dicek kembali.' }],
  };
  return { ...rest, subject, created, conversation: [question, ...(answers[rest.status] ?? [])] };
}

/** `tickets` are given newest first. */
export function sourceOf(tickets: readonly ManualTicket[], session: Session): TicketSource {
  const stored = tickets.map((ticket, i) => storedTicket(ticket, tickets.length - i, session));
  const conversations = new Map(stored.map(({ record, conversation }) => [record.id, conversation]));
  const nothing = { thread: [], events: [], feedback: null };
  return {
    records: stored.map(({ record }) => record),
    conversationOf: (record) => conversations.get(record.id) ?? nothing,
  };
}

function storedTicket(ticket: ManualTicket, n: number, session: Session): StoredTicket {
  const id = opaqueId('t', n);
  const recorded = instantOf(ticket.created, session.zone);
  const at = (minutes: number) => new Date(recorded + minutes * MINUTE).toISOString();
  const transcript = ticket.conversation[0]?.by === 'CSO';
  const thread = ticket.conversation.map((turn, i): ThreadEntry => ({
    id: `${id}-${i}`,
    author: turn.by === 'CSO' ? CSO_ALIAS : session.name,
    side: transcript && i === 0 ? 'SATKER' : turn.by,
    at: at(turn.after),
    text: turn.text,
    attachments: (turn.files ?? []).map((name, k): AttachmentInfo => sampleAttachment(id, `${i}${k}`, name)),
  }));
  const last = ticket.conversation.at(-1)?.after ?? 0;
  const own = ticket.subject.startsWith('STK');
  const event = (kind: string, after: number, by: string): TicketEvent => ({ kind, at: at(after), by });
  const { feedback } = ticket;
  return {
    record: aRecord({
      id,
      reference: ticket.reference ?? referenceAt(new Date(recorded + 1000), session.zone),
      haiDjpbNumber: ticket.haiDjpbNumber ?? null,
      subject: ticket.subject,
      asker: { name: session.name, email: session.email },
      satker: session.satker,
      destination: own ? 'SPM_KP' : 'PERBENDAHARAAN',
      office: own ? KPPN_JAKARTA_V : KPPN_JAKARTA_II,
      method: transcript ? 'TATAP_MUKA' : 'MONSAKTI',
      createdAt: at(0),
      status: ticket.status,
      feedbackGiven: feedback !== undefined,
      statusSince: at(feedback?.after ?? last),
      lastEntryAt: at(last),
      lastEntrySide: ticket.conversation.at(-1)?.by ?? 'SATKER',
      officerAlias: ticket.conversation.some((turn) => turn.by === 'CSO') ? CSO_ALIAS : null,
      answered: ticket.conversation.some((turn) => turn.by === 'CSO'),
    }),
    conversation: {
      thread,
      events: [
        event('CREATED', 0, transcript ? CSO_ALIAS : session.name),
        ...(ticket.status === 'FORWARDED' ? [event('FORWARDED', last, CSO_ALIAS)] : []),
        ...(ticket.status === 'DONE' ? [event('DONE', last, CSO_ALIAS)] : []),
        ...(feedback ? [event('CLOSED', feedback.after, session.name)] : []),
      ],
      feedback: feedback ? { rating: feedback.rating, comment: feedback.comment, at: at(feedback.after) } : null,
    },
  };
}
