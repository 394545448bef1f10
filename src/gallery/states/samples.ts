import type { Action } from '@ngrx/store';
import { DEFAULT_LIMITS } from '../../app/domain/limits';
import type { Role, Session } from '../../app/domain/session';
import type { Destination, Ticket } from '../../app/domain/ticket';
import { SessionActions } from '../../app/state/session/session-actions';
import { KANWIL, KPPN, aSession, aTicket } from '../../testing/samples';

/** A text of two lines in every box, with one word that has no space to break at. */
export const LONG =
  'Permohonan penjelasan atas pengembalian belanja yang belum tercatat pada laporan realisasi anggaran satuan kerja ' +
  'dengan_nama_berkas_yang_sangat_panjang_tanpa_spasi_satu_pun_di_dalamnya_2024 dan tindak lanjutnya';

export const loggedIn = (role: Role, changes: Partial<Session> = {}): Action =>
  SessionActions.loaded({ session: aSession(role, changes), limits: DEFAULT_LIMITS });

export const DESTINATIONS: readonly Destination[] = [
  { code: 'PERBENDAHARAAN', label: 'Layanan Perbendaharaan-KPPN', office: KPPN },
  { code: 'REVISI_DIPA_HIBAH', label: 'Layanan Revisi DIPA/Register Hibah-KANWIL DJPB', office: KANWIL },
];

/** One ticket of each known status, and one of an unknown status. */
export const EACH_STATUS: readonly Ticket[] = [
  aTicket({ status: 'WAITING_CSO' }),
  aTicket({ status: 'WAITING_SATKER', answered: true, officerAlias: 'CSO 182' }),
  aTicket({ status: 'FORWARDED', haiDjpbNumber: '20240314-ZGEAK9', answered: true }),
  aTicket({ status: 'DONE', answered: true }),
  aTicket({ status: 'DONE', answered: true, feedbackGiven: true }),
  aTicket({ status: 'DIBATALKAN' }),
].map((ticket, index) => ({ ...ticket, id: `t-${index + 1}`, no: index + 1 }));
