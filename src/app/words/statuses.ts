import { waitsFor, type Reader, type TicketFacts } from '../domain/access';
import type { OfficeKind } from '../domain/session';
import { statesIn, type StatusFilter, type StatusGroup, type TicketState } from '../domain/statuses';
import type { Ticket } from '../domain/ticket';
import { stateOf, type StateFacts } from '../domain/ticket-state';
import { officeWords } from './offices';

/** Tones of the status chip with their icons, from most to least urgent for the reader. */
export const TONES = {
  'waits-for-you': 'reply',
  'waits-for-office': 'schedule',
  'waits-for-satker': 'hourglass',
  'sent-to-hai': 'arrow-out',
  'done-open': 'check-circle',
  done: 'check',
  unknown: 'info',
} as const;

export type StatusTone = keyof typeof TONES;

interface StatusEntry {
  /** `{office}` is replaced by the kind of the office. Null: the code is shown as received. */
  readonly words: string | null;
  /** Words of the filter, if `words` would equal those of a wider filter. */
  readonly filterWords?: string;
  readonly tone: StatusTone;
}

const AT_OFFICE = { words: 'Menunggu konfirmasi/respon {office}', tone: 'waits-for-office' } as const;
const AT_HAI_DJPB = { words: 'Kirim ke HAI', tone: 'sent-to-hai' } as const;
const FINISHED = { words: 'Selesai', filterWords: 'Selesai, tidak menunggu feedback', tone: 'done' } as const;

/**
 * Words and tone of every state (figs 5, 15, 20, 27), for screens and files. Other facts of a state are in
 * `domain/statuses.ts`.
 */
export const STATUSES = {
  'waiting-cso': AT_OFFICE,
  'waiting-cso-answered': AT_OFFICE,
  'waiting-cso-no-satker': AT_OFFICE,
  'waiting-satker': { words: 'Menunggu konfirmasi/respon Satker', tone: 'waits-for-satker' },
  forwarded: AT_HAI_DJPB,
  'forwarded-answered': AT_HAI_DJPB,
  'done-open': { words: 'Selesai, belum ada feedback', tone: 'done-open' },
  'done-no-satker': FINISHED,
  closed: FINISHED,
  unknown: { words: null, tone: 'unknown' },
} as const satisfies Readonly<Record<TicketState, StatusEntry>>;

/** Words of a status; an unknown code is returned as received. */
export function statusWords(ticket: StateFacts & Pick<Ticket, 'office'>): string {
  return stateWords(stateOf({ ...ticket, incomplete: false }), ticket.office.kind) ?? ticket.status;
}

/** Words of a state for these kinds of offices; null for an unknown state. */
export function stateWords(state: TicketState, ...kinds: readonly OfficeKind[]): string | null {
  return STATUSES[state].words?.replace('{office}', officeWords(...kinds)) ?? null;
}

/** Groups of Status Tiket in the order of fig 7. */
export const STATUS_GROUPS = { DONE: FINISHED.words, WAITING: 'Menunggu' } as const satisfies Record<
  StatusGroup,
  string
>;

/** Words of a choice of Status Tiket. */
export function filterWords(filter: StatusFilter): string {
  const groups: Readonly<Partial<Record<StatusFilter, string>>> = STATUS_GROUPS;
  return groups[filter] ?? narrowFilterWords(statesIn({ status: filter, feedback: null })[0] ?? 'unknown');
}

/** Words of the narrowest filter that matches a state. */
export function narrowFilterWords(state: TicketState): string {
  const entry: StatusEntry = STATUSES[state];
  return entry.filterWords ?? stateWords(state, 'KPPN', 'KANWIL') ?? '';
}

/** Tone of the status chip (look.md): gold when the ticket waits for the reader; "beri feedback" has its own tone. */
export function statusTone(ticket: TicketFacts, session: Reader): StatusTone {
  const { tone } = STATUSES[stateOf(ticket)];
  return tone !== 'done-open' && waitsFor(ticket, session) ? 'waits-for-you' : tone;
}
