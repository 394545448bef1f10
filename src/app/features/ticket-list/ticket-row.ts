import { seesManyOffices } from '../../domain/access';
import { ageWords, formatListDate } from '../../words/dates';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { statusTone } from '../../words/statuses';
import { isId, type Ticket } from '../../domain/ticket';
import { clip, isBlank } from '../../domain/text';
import type { RowSlots } from './row-slots';

/** A ticket with the words of its row or card, made once per response. */
export interface TicketRow {
  readonly ticket: Ticket;
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly reference: string;
  readonly haiNumber: string;
  readonly subject: string;
  /** For officers: the satker. */
  readonly satker: string;
  /** For officers: alias of the officer who last answered, behind the office where there are many. */
  readonly officer: string;
  /** Since when it waits for the reader, and whether the row came incomplete; mostly empty. */
  readonly note: string;
  /** In place of the status where all rows wait: since when. */
  readonly wait: string | null;
  /** Where the search found its words in the thread; mostly empty. */
  readonly excerpt: string;
  /** Place in the DOM that shows it. */
  readonly slot: number;
  /** Address of the detail; null for a row without an id, which no address can name. */
  readonly href: string | null;
  readonly linkLabel: string;
}

const NOTHING = '-';

/** Characters of the longest line; text behind the ellipsis is not laid out. */
const LONGEST_LINE = 300;

const line = (text: string): string => clip(text, LONGEST_LINE);

export interface RowContext {
  readonly session: Session;
  readonly asOf: string | null;
  readonly hrefOf: (id: string) => string;
  readonly slots: RowSlots;
  /** Ids of tickets with an unsent draft. */
  readonly drafted?: ReadonlySet<string>;
  /** Whether every row waits for the reader. */
  readonly allWait: boolean;
}

export function rowOf(ticket: Ticket, { session, asOf, hrefOf, slots, drafted, allWait }: RowContext): TicketRow {
  const { asker, haiDjpbNumber, createdAt, subject, satker, officerAlias, incomplete } = ticket;
  const reference = line(referenceLabel(ticket.reference || NOTHING));
  const waits = waitingWords(ticket, session, asOf);
  const shownSubject = line(isBlank(subject) ? NOTHING : subject);
  return {
    ticket,
    name: line(asker.name || NOTHING),
    email: line(asker.email),
    date: formatListDate(createdAt, session.zone),
    reference,
    haiNumber: haiDjpbNumber ? line(haiDjpbLabel(haiDjpbNumber)) : '',
    subject: shownSubject,
    satker: line(satker?.name || satker?.code || 'Tanpa satker'),
    officer: [seesManyOffices(session) ? ticket.office.name : '', officerAlias ?? 'Belum dijawab']
      .filter(Boolean)
      .map(line)
      .join(' · '),
    note: [
      allWait ? '' : shortened(waits),
      drafted?.has(ticket.id) ? 'draf belum dikirim' : '',
      incomplete ? 'data tidak lengkap' : '',
    ]
      .filter(Boolean)
      .join(' · '),
    wait: (allWait && waits) || null,
    excerpt: line(ticket.excerpt ?? ''),
    slot: slots.get(ticket.id) ?? 0,
    href: isId(ticket.id) ? hrefOf(ticket.id) : null,
    linkLabel: `Detail tiket ${reference}, ${shownSubject}`,
  };
}

function waitingWords(ticket: Ticket, session: Session, asOf: string | null): string {
  const tone = statusTone(ticket, session);
  const age = asOf === null ? '' : waitWords(ageWords(ticket.statusSince, asOf));
  if (tone === 'waits-for-you') return age;
  if (tone !== 'done-open' || session.role !== 'SATKER') return '';
  return age ? `beri feedback · ${age}` : 'beri feedback';
}

function waitWords(age: string): string {
  if (age === 'baru saja') return 'baru saja menunggu';
  return age && `menunggu ${age}`;
}

/** Beside its status, which says what is waited for. */
function shortened(waits: string): string {
  return waits.replace('beri feedback · menunggu', 'beri feedback ·');
}
