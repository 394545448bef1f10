import { ageWords, formatListDate } from '../../domain/dates';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { statusTone } from '../../domain/status-words';
import type { Ticket } from '../../domain/ticket';

/** A ticket as a row or card shows it, worded once per answer. */
export interface TicketRow {
  readonly ticket: Ticket;
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly reference: string;
  readonly haiNumber: string;
  readonly subject: string;
  /** Since when it waits for the reader; empty when it does not. */
  readonly age: string;
  /** False for a row without an id, which no address can name. */
  readonly canOpen: boolean;
  readonly linkLabel: string;
}

const NOTHING = '-';

export function rowOf(ticket: Ticket, session: Session, asOf: string | null): TicketRow {
  const { asker, haiDjpbNumber, createdAt, subject } = ticket;
  const reference = referenceLabel(ticket.reference || NOTHING);
  return {
    ticket,
    name: asker.name || NOTHING,
    email: asker.email,
    date: formatListDate(createdAt, session.zone),
    reference,
    haiNumber: haiDjpbNumber ? haiDjpbLabel(haiDjpbNumber) : '',
    subject: subject || NOTHING,
    age: waitingWords(ticket, session, asOf),
    canOpen: !ticket.id.startsWith('!'),
    linkLabel: `Detail tiket ${reference}, ${subject || NOTHING}`,
  };
}

function waitingWords(ticket: Ticket, session: Session, asOf: string | null): string {
  const tone = statusTone(ticket, session);
  const age = asOf === null ? '' : ageWords(ticket.statusSince, asOf);
  if (tone === 'waits-for-you') return age;
  if (tone !== 'done-open' || session.role !== 'SATKER') return '';
  return age ? `beri feedback · ${age}` : 'beri feedback';
}
