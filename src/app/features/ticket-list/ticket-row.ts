import { seesManyOffices } from '../../domain/access';
import { ageWords, formatListDate } from '../../words/dates';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { statusTone } from '../../words/statuses';
import { isId, type Ticket } from '../../domain/ticket';
import { clip, isBlank } from '../../domain/text';
import type { WorkingTimes } from '../../services/working-time/working-times';
import type { RowSlots } from './row-reuse';

/** A ticket with the texts of its row or card, computed once per response. */
export interface TicketRow {
  readonly ticket: Ticket;
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly reference: string;
  readonly haiNumber: string;
  readonly subject: string;
  /** The satker; empty for a satker itself. */
  readonly satker: string;
  /** Alias of the officer who answered last, after the office when there are several. Empty for a satker. */
  readonly officer: string;
  /** How long the ticket has waited for the reader, and whether the row is incomplete. Often empty. */
  readonly note: string;
  /** How long it has waited. Replaces the status when all rows wait; else null. */
  readonly wait: string | null;
  /** The calendar time beside a working time; null where none is shown. */
  readonly besideAge: string | null;
  /** Where the search matched in the thread. Often empty. */
  readonly excerpt: string;
  /** Index of the DOM row. */
  readonly slot: number;
  /** URL of the detail; null for a row without a usable id. */
  readonly href: string | null;
  readonly linkLabel: string;
}

const NOTHING = '-';

/** Maximum number of characters of a line. Text after the ellipsis costs layout time. */
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
  /** Null while there is no calendar: ages are calendar time then. */
  readonly times?: WorkingTimes | null;
}

export function rowOf(
  ticket: Ticket,
  { session, asOf, hrefOf, slots, drafted, allWait, times }: RowContext,
): TicketRow {
  const { asker, haiDjpbNumber, createdAt, subject, satker, officerAlias, incomplete } = ticket;
  const reference = line(referenceLabel(ticket.reference || NOTHING));
  const since = ticket.statusSince;
  const age = asOf === null ? '' : ageWords(since, asOf);
  const shown = age ? times?.shownAge(ticket.office, since, asOf ?? '', age) : null;
  const waits = waitingWords(ticket, session, waitWords(shown?.words ?? age));
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
    besideAge: (waits && shown?.beside) || null,
    excerpt: line(ticket.excerpt ?? ''),
    slot: slots.get(ticket.id) ?? 0,
    href: isId(ticket.id) ? hrefOf(ticket.id) : null,
    linkLabel: `Detail tiket ${reference}, ${shownSubject}`,
  };
}

function waitingWords(ticket: Ticket, session: Session, age: string): string {
  const tone = statusTone(ticket, session);
  if (tone === 'waits-for-you') return age;
  if (tone !== 'done-open' || session.role !== 'SATKER') return '';
  return age ? `beri feedback · ${age}` : 'beri feedback';
}

function waitWords(age: string): string {
  if (age === 'baru saja') return 'baru saja menunggu';
  return age && `menunggu ${age}`;
}

/** Without the words that the status beside it already says. */
function shortened(waits: string): string {
  return waits.replace('beri feedback · menunggu', 'beri feedback ·');
}
