import { seesManyOffices } from '../../domain/access';
import { ageWords, formatListDate } from '../../domain/dates';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { statusTone } from '../../words/statuses';
import type { Ticket } from '../../domain/ticket';
import type { RowSlots } from './row-slots';

/** A ticket as a row or card shows it, worded once per answer. */
export interface TicketRow {
  readonly ticket: Ticket;
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly reference: string;
  readonly haiNumber: string;
  readonly subject: string;
  /** For officers: whose ticket it is. */
  readonly satker: string;
  /** For officers: alias of the one who last answered, behind his office where there are many. */
  readonly officer: string;
  /** Since when it waits for the reader, and whether the row came incomplete; mostly empty. */
  readonly note: string;
  /** Place in the DOM that shows it. */
  readonly slot: number;
  /** Address of the detail; null for a row without an id, which no address can name. */
  readonly href: string | null;
  readonly linkLabel: string;
}

const NOTHING = '-';

export interface RowContext {
  readonly session: Session;
  readonly asOf: string | null;
  readonly hrefOf: (id: string) => string;
  readonly slots: RowSlots;
}

export function rowOf(ticket: Ticket, { session, asOf, hrefOf, slots }: RowContext): TicketRow {
  const { asker, haiDjpbNumber, createdAt, subject, satker, officerAlias, incomplete } = ticket;
  const reference = referenceLabel(ticket.reference || NOTHING);
  return {
    ticket,
    name: asker.name || NOTHING,
    email: asker.email,
    date: formatListDate(createdAt, session.zone),
    reference,
    haiNumber: haiDjpbNumber ? haiDjpbLabel(haiDjpbNumber) : '',
    subject: subject || NOTHING,
    satker: satker?.name || satker?.code || 'Tanpa satker',
    officer: [seesManyOffices(session) ? ticket.office.name : '', officerAlias ?? 'Belum dijawab']
      .filter(Boolean)
      .join(' · '),
    note: [waitingWords(ticket, session, asOf), incomplete ? 'data tidak lengkap' : ''].filter(Boolean).join(' · '),
    slot: slots.get(ticket.id) ?? 0,
    href: ticket.id.startsWith('!') ? null : hrefOf(ticket.id),
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
