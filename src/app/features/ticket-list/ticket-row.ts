import { isOfficer, seesManyOffices } from '../../domain/access';
import { askerKindWords } from '../../words/asker-kinds';
import { dayText, formatListDate } from '../../words/dates';
import { ageBetween } from '../../words/shown-age';
import { haiDjpbLabel, referenceLabel } from '../../domain/reference';
import type { Session } from '../../domain/session';
import { statusTone } from '../../words/statuses';
import { stateOf } from '../../domain/ticket-state';
import { isId, openDue, type Ticket, topicName } from '../../domain/ticket';
import { clip, isBlank } from '../../domain/text';
import type { KnownTimes } from '../../services/working-time/working-times';
import type { RowSlots } from './row-reuse';

/** A ticket with the texts of its row or card, computed once per response. */
export interface TicketRow {
  readonly ticket: Ticket;
  readonly name: string;
  readonly email: string;
  readonly date: string;
  readonly reference: string;
  /** Empty for none. */
  readonly topic: string;
  readonly haiNumber: string;
  readonly subject: string;
  /** The date that the ticket affects. Empty for none. */
  readonly due: string;
  /** The satker; without one the kind of asker. */
  readonly satker: string;
  /** Who is on the ticket and who answered last, after the office when there are several. Not shown to a satker. */
  readonly officer: string;
  /** How long the ticket has waited for the reader, else how old it is while it is open; what the row lacks. Often empty. */
  readonly note: string;
  /** How long it has waited. Replaces the status when all rows wait; else null. */
  readonly wait: string | null;
  /** Whether the ticket waits for what is also done for several at once: an officer's answer, a satker's confirmation. */
  readonly choosable: boolean;
  /** The calendar time beside a working time; null where none is shown. */
  readonly besideAge: string | null;
  /** Where the search matched in the thread. Often empty. */
  readonly excerpt: string;
  /** Index of the DOM row. */
  readonly slot: number;
  /** URL of the detail; null for a row without a usable id. */
  readonly href: string | null;
  readonly linkLabel: string;
  /** Whether another side has written since the user has read the ticket. */
  readonly unread: boolean;
  /** Name of the button that marks it as read. */
  readonly readLabel: string;
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
  /** Without it ages are calendar time. */
  readonly times?: KnownTimes;
}

export function rowOf(
  ticket: Ticket,
  { session, asOf, hrefOf, slots, drafted, allWait, times }: RowContext,
  unread = false,
): TicketRow {
  const { asker, askerKind, haiDjpbNumber, createdAt, subject, satker, topic, incomplete } = ticket;
  const reference = line(referenceLabel(ticket.reference || NOTHING));
  const wait = waitOf(ticket, session);
  const open = isOpen(ticket) ? createdAt : null;
  const since = wait === null ? open : ticket.statusSince;
  const { words: age, beside } = ageBetween(times, ticket.office, since, asOf);
  const waits = wait === null ? '' : wait ? [wait, age].filter(Boolean).join(' · ') : waitWords(age);
  const shownSubject = line(isBlank(subject) ? NOTHING : subject);
  return {
    ticket,
    name: line(asker.name || NOTHING),
    email: line(asker.email),
    date: formatListDate(createdAt, session.zone),
    reference,
    topic: topic ? line(topicName(topic)) : '',
    haiNumber: haiDjpbNumber ? line(haiDjpbLabel(haiDjpbNumber)) : '',
    subject: shownSubject,
    due: dueOf(ticket, times),
    satker: line(satker?.name || satker?.code || `Tanpa satker${askerKind ? ` · ${askerKindWords(askerKind)}` : ''}`),
    officer: [seesManyOffices(session) ? ticket.office.name : '', officersOf(ticket)]
      .filter(Boolean)
      .map(line)
      .join(' · '),
    note: [
      allWait ? '' : waits,
      wait === null ? recordedWords(age) : '',
      drafted?.has(ticket.id) ? 'draf belum dikirim' : '',
      incomplete ? 'data tidak lengkap' : '',
    ]
      .filter(Boolean)
      .join(' · '),
    wait: (allWait && waits) || null,
    choosable: wait !== null && isOfficer(session) === (wait === ''),
    besideAge: beside,
    excerpt: line(ticket.excerpt ?? ''),
    slot: slots.get(ticket.id) ?? 0,
    href: isId(ticket.id) ? hrefOf(ticket.id) : null,
    linkLabel: `Detail tiket ${reference}, ${shownSubject}${unread ? ', belum dibaca' : ''}`,
    unread,
    readLabel: `Tandai sudah dibaca, ${reference}`,
  };
}

/** Who is on the ticket, and who else answered last. */
function officersOf({ handledBy, officerAlias }: Ticket): string {
  if (!handledBy) return officerAlias ?? 'Belum dijawab';
  return `ditangani ${handledBy}${officerAlias && officerAlias !== handledBy ? ` · dijawab ${officerAlias}` : ''}`;
}

/** Without a calendar the date alone, so that no row grows when the calendar comes. */
function dueOf(ticket: Ticket, times: KnownTimes): string {
  const due = openDue(ticket);
  if (!due) return '';
  return times?.dueWords({ date: due.date, from: null }) ?? `memengaruhi ${dayText(due.date)}`;
}

/** What the ticket waits for, where it waits for the reader; empty where its status says it. Null for any other ticket. */
function waitOf(ticket: Ticket, session: Session): string | null {
  const tone = statusTone(ticket, session);
  if (tone === 'waits-for-you') return '';
  return tone === 'done-open' && !isOfficer(session) ? 'beri feedback' : null;
}

function isOpen(ticket: Ticket): boolean {
  return ticket.status !== 'DONE' && stateOf(ticket) !== 'unknown';
}

/** Umur, of an open ticket that waits for somebody else. */
function recordedWords(age: string): string {
  if (age === 'baru saja') return 'baru saja direkam';
  return age && `umur ${age}`;
}

function waitWords(age: string): string {
  if (age === 'baru saja') return 'baru saja menunggu';
  return age && `menunggu ${age}`;
}
