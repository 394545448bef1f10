import { waitsFor, type Reader, type TicketFacts } from './access';
import type { OfficeKind } from './session';
import type { Ticket } from './ticket';
import { stateOf, type StateFacts, type TicketState } from './ticket-state';

/** Tones of the status chip, from most to least urgent for the reader. */
export type StatusTone =
  'waits-for-you' | 'waits-for-office' | 'waits-for-satker' | 'sent-to-hai' | 'done-open' | 'done' | 'unknown';

/** The KPPN Khusus Pinjaman dan Hibah is a KPPN. */
export const OFFICE_WORDS: Readonly<Record<OfficeKind, string>> = { KPPN: 'KPPN', KANWIL: 'Kanwil', KPH: 'KPPN' };

const TONES: Readonly<Record<TicketState, StatusTone>> = {
  'waiting-cso': 'waits-for-office',
  'waiting-cso-answered': 'waits-for-office',
  'waiting-cso-no-satker': 'waits-for-office',
  'waiting-satker': 'waits-for-satker',
  forwarded: 'sent-to-hai',
  'forwarded-answered': 'sent-to-hai',
  'done-open': 'done-open',
  'done-no-satker': 'done',
  closed: 'done',
  unknown: 'unknown',
};

/** Words of a status (spec section 3; figs 5, 15, 20, 27); a code that we do not know is shown as it came. */
export function statusWords(ticket: StateFacts & Pick<Ticket, 'office'>): string {
  const state = stateOf({ ...ticket, incomplete: false });
  switch (state) {
    case 'waiting-cso':
    case 'waiting-cso-answered':
    case 'waiting-cso-no-satker':
      return `Menunggu konfirmasi/respon ${OFFICE_WORDS[ticket.office.kind]}`;
    case 'waiting-satker':
      return 'Menunggu konfirmasi/respon Satker';
    case 'forwarded':
    case 'forwarded-answered':
      return 'Kirim ke HAI';
    case 'done-open':
      return 'Selesai, belum ada feedback';
    case 'done-no-satker':
    case 'closed':
      return 'Selesai';
    case 'unknown':
      return ticket.status;
  }
}

/** Tone of the chip (look.md): gold when it waits for the reader; "beri feedback" keeps its own tone. */
export function statusTone(ticket: TicketFacts, session: Reader): StatusTone {
  const tone = TONES[stateOf(ticket)];
  return tone !== 'done-open' && waitsFor(ticket, session) ? 'waits-for-you' : tone;
}
