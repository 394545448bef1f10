import type { Session } from '../../domain/session';
import type { Ticket } from '../../domain/ticket';
import { STATES, type TicketState } from '../../domain/statuses';
import { stateOf } from '../../domain/ticket-state';
import { HAI_DJPB, officeWords } from '../../words/offices';

/** Why there is nothing to do here now, where one would look for a form; empty where there is a form. */
export function closingWords(ticket: Ticket, session: Session): string {
  const state = stateOf(ticket);
  if (state === 'closed') return 'Tiket ini sudah ditutup dan tidak dapat ditanggapi lagi.';
  if (state === 'unknown') return 'Data tiket ini belum dikenali aplikasi, jadi tidak ada tindakan yang tersedia.';
  if (session.role !== 'SATKER') return elsewhereWords(state, session);
  if (state === 'waiting-cso') {
    return `Menunggu jawaban ${officeWords(ticket.office.kind)}. Anda dapat menanggapi setelah petugas menjawab.`;
  }
  return state === 'forwarded' ? `Menunggu jawaban ${HAI_DJPB}. Anda dapat menanggapi setelah petugas menjawab.` : '';
}

function elsewhereWords(state: TicketState, { role }: Session): string {
  if (role === 'KANTOR_PUSAT') return '';
  return STATES[state].holder === 'hai-djpb'
    ? `Sedang ditangani ${HAI_DJPB}. Jawaban agennya akan ditampilkan di percakapan ini: tekan Refresh untuk memeriksanya.`
    : '';
}
