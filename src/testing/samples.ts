import type { NewTranscript } from '../app/domain/officer';
import type { Office, Role, Satker, Session } from '../app/domain/session';
import type { ThreadEntry, Ticket, TicketDetail } from '../app/domain/ticket';

export const KPPN: Office = { code: '139', name: 'KPPN Jakarta VI', kind: 'KPPN' };
export const KANWIL: Office = { code: '11', name: 'Kanwil DJPb Provinsi DKI Jakarta', kind: 'KANWIL' };
export const KPH: Office = { code: '140', name: 'KPPN Khusus Pinjaman dan Hibah', kind: 'KPH' };
export const SATKER: Satker = { code: '527010', name: 'SATKER CONTOH' };
export const OTHER_SATKER: Satker = { code: '527011', name: 'SATKER LAIN' };

const OFFICES: Readonly<Partial<Record<Role, Office>>> = { CSO_KPPN: KPPN, CSO_KANWIL: KANWIL, CSO_KPH: KPH };

/** A session with this role, at its usual office or satker, in WIB. */
export function aSession(role: Role, changes: Partial<Session> = {}): Session {
  return {
    userId: `user-${role}`,
    name: 'NAMA PENGGUNA',
    email: 'pengguna@kemenkeu.go.id',
    role,
    satker: role === 'SATKER' ? SATKER : null,
    office: OFFICES[role] ?? null,
    zone: 'Asia/Jakarta',
    ...changes,
  };
}

/** The ticket HAI-321120711 of the manual (fig 14), just recorded: WAITING_CSO at the KPPN, without an answer. */
export function aTicket(changes: Partial<Ticket> = {}): Ticket {
  return {
    id: 't-1',
    no: 1,
    reference: 'HAI-321120711',
    haiDjpbNumber: null,
    subject: 'mohon bantuan penyelesaian eror sakti',
    asker: { name: 'NAMA PENANYA', email: 'penanya@kemenkeu.go.id' },
    askerKind: null,
    satker: SATKER,
    destination: 'PERBENDAHARAAN',
    office: KPPN,
    method: 'MONSAKTI',
    createdAt: '2024-03-21T05:07:10Z',
    status: 'WAITING_CSO',
    feedbackGiven: false,
    statusSince: '2024-03-21T05:07:10Z',
    officerAlias: null,
    answered: false,
    askedByHaiDjpb: false,
    incomplete: false,
    ...changes,
  };
}

/** The detail of the same ticket: the question, and the event that it was recorded. */
export function aTicketDetail(changes: Partial<TicketDetail> = {}): TicketDetail {
  const ticket = aTicket(changes);
  const by = ticket.asker.name;
  return {
    ...ticket,
    thread: [aThreadEntry({ author: by, at: ticket.createdAt })],
    events: [{ kind: 'CREATED', at: ticket.createdAt, by }],
    feedback: null,
    etag: '"1"',
    ...changes,
  };
}

/** The question of that ticket. An officer's answer has another side. */
export function aThreadEntry(changes: Partial<ThreadEntry> = {}): ThreadEntry {
  return {
    id: 'e-1',
    author: 'NAMA PENANYA',
    side: 'SATKER',
    at: '2024-03-21T05:07:10Z',
    text: 'mohon bantuan',
    attachments: [],
    ...changes,
  };
}

/** A student's question by telephone, answered at once. */
export const TRANSCRIPT: NewTranscript = {
  askerKind: 'MAHASISWA',
  name: 'NAMA MAHASISWA',
  email: 'mahasiswa@contoh.ac.id',
  satker: null,
  method: 'TELEPON',
  subject: 'Data realisasi untuk penelitian',
  destination: 'PERBENDAHARAAN',
  turns: [
    { by: 'ASKER', at: '2024-03-21T04:40:00.000Z', text: 'Di mana data realisasi dapat diunduh?', uploadIds: ['f-1'] },
    { by: 'OFFICER', at: '2024-03-21T04:45:00.000Z', text: 'Di portal data APBN.', uploadIds: [] },
  ],
  result: 'DONE',
};
