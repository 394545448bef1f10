import type { Session } from '../../domain/session';
import { STATES, type TicketState } from '../../domain/statuses';
import type { Ticket } from '../../domain/ticket';
import { stateOf } from '../../domain/ticket-state';
import { HAI_DJPB, officeWords } from '../../words/offices';

const LATER = 'Anda dapat menanggapi setelah petugas menjawab.';

/** Why a satker has no form, by status. Officers see only that a ticket is closed. */
const SENTENCES = {
  'waiting-cso': `Menunggu jawaban {office}. ${LATER}`,
  'waiting-cso-answered': '',
  'waiting-cso-no-satker': '',
  'waiting-satker': '',
  forwarded: `Menunggu jawaban ${HAI_DJPB}. ${LATER}`,
  'forwarded-answered': '',
  'done-open': '',
  'done-no-satker': '',
  closed: 'Tiket ini sudah ditutup dan tidak dapat ditanggapi lagi.',
  unknown: 'Data tiket ini belum dikenali aplikasi, jadi tidak ada tindakan yang tersedia.',
} as const satisfies Readonly<Record<TicketState, string>>;

/** Why there is no form; empty when there is one. */
export function closingWords(ticket: Ticket, { role }: Session): string {
  const state = stateOf(ticket);
  const { holder } = STATES[state];
  if (role === 'SATKER' || holder === 'end' || holder === null) {
    return SENTENCES[state].replace('{office}', officeWords(ticket.office.kind));
  }
  if (role === 'KANTOR_PUSAT' || holder !== 'hai-djpb') return '';
  return `Sedang ditangani ${HAI_DJPB}. Jawaban agennya akan ditampilkan di percakapan ini: tekan Refresh untuk memeriksanya.`;
}
