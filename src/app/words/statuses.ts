import { waitsFor, type Reader, type TicketFacts } from '../domain/access';
import type { OfficeKind } from '../domain/session';
import type { Ticket } from '../domain/ticket';
import { stateOf, type StateFacts, type TicketState } from '../domain/ticket-state';
import { officeWords } from './offices';

/** Tones of the status chip, from most to least urgent for the reader. */
export type StatusTone =
  'waits-for-you' | 'waits-for-office' | 'waits-for-satker' | 'sent-to-hai' | 'done-open' | 'done' | 'unknown';

/** A stop on the way of a ticket: at the office, at HAI-DJPb, at the satker, at its end. */
export type JourneyStop = 'office' | 'hai-djpb' | 'satker' | 'end';

interface StatusEntry {
  /** `{office}` stands for the kind of the office; null for a code that is shown as it came. */
  readonly words: string | null;
  readonly tone: StatusTone;
  /** Who has to act now. */
  readonly stop: JourneyStop | null;
}

const AT_OFFICE = { words: 'Menunggu konfirmasi/respon {office}', tone: 'waits-for-office', stop: 'office' } as const;
const AT_HAI_DJPB = { words: 'Kirim ke HAI', tone: 'sent-to-hai', stop: 'hai-djpb' } as const;
const FINISHED = { words: 'Selesai', tone: 'done', stop: 'end' } as const;

/** Every status (spec section 3; figs 5, 15, 20, 27): screens, filters, recap and files read this one table. */
export const STATUSES = {
  'waiting-cso': AT_OFFICE,
  'waiting-cso-answered': AT_OFFICE,
  'waiting-cso-no-satker': AT_OFFICE,
  'waiting-satker': { words: 'Menunggu konfirmasi/respon Satker', tone: 'waits-for-satker', stop: 'satker' },
  forwarded: AT_HAI_DJPB,
  'forwarded-answered': AT_HAI_DJPB,
  // The satker still owes its confirmation (fig 21).
  'done-open': { words: 'Selesai, belum ada feedback', tone: 'done-open', stop: 'satker' },
  'done-no-satker': FINISHED,
  closed: FINISHED,
  unknown: { words: null, tone: 'unknown', stop: null },
} as const satisfies Record<TicketState, StatusEntry>;

/** Words of a status; a code that we do not know is shown as it came. */
export function statusWords(ticket: StateFacts & Pick<Ticket, 'office'>): string {
  return stateWords(stateOf({ ...ticket, incomplete: false }), ticket.office.kind) ?? ticket.status;
}

/** Words of a state at offices of these kinds; null for the unknown. */
export function stateWords(state: TicketState, ...kinds: readonly OfficeKind[]): string | null {
  return STATUSES[state].words?.replace('{office}', officeWords(...kinds)) ?? null;
}

/** Tone of the chip (look.md): gold when it waits for the reader; "beri feedback" keeps its own tone. */
export function statusTone(ticket: TicketFacts, session: Reader): StatusTone {
  const { tone } = STATUSES[stateOf(ticket)];
  return tone !== 'done-open' && waitsFor(ticket, session) ? 'waits-for-you' : tone;
}
