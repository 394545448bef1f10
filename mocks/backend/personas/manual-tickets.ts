import type { Session } from '../../../src/app/domain/session';
import type { TicketSource } from '../store/ticket-record';
import { satkerTicket, sourceOf, type ManualTicket } from './manual-ticket';

const LETTER = 'Tindak-Lanjut-Credential-Leak-Pada-Akun-Aplikasi.pdf';
const TRANSCRIPT = 'KPPN input tiket dengan pilihan penanya satker';

/** Transcripts recorded by `CSO 182`: the officer typed both question and answer (figs 21-27). */
const TRANSCRIPTS: readonly ManualTicket[] = [
  {
    subject: 'KPN-INT-003-C',
    created: '2024-03-19T12:00:39',
    status: 'DONE',
    feedback: { rating: 'HELPFUL', comment: 'Penjelasan di loket jelas.', after: 95 },
    conversation: [
      { by: 'CSO', after: 8, text: `${TRANSCRIPT} Status tiket selesai dan sudah ada feedback dari satker` },
      { by: 'CSO', after: 9, text: 'tes jawab spmkp' },
    ],
  },
  {
    subject: 'KPN-INT-003-B',
    created: '2024-03-19T11:59:11',
    status: 'WAITING_SATKER',
    conversation: [
      {
        by: 'CSO',
        after: 8,
        text: `${TRANSCRIPT} Status tiket menunggu tanggapan satker dengan lampiran di pertanyaan`,
      },
      { by: 'CSO', after: 9, text: 'mohon konfirmasi dari satker' },
    ],
  },
  {
    subject: 'KPN-INT-003-B',
    created: '2024-03-19T11:59:11',
    status: 'DONE',
    conversation: [
      {
        by: 'CSO',
        after: 8,
        text: `${TRANSCRIPT} Status tiket selesai tidak ada tanggapan baru dari satker dengan lampiran di pertanyaan dan jawaban`,
        files: [LETTER],
      },
      { by: 'CSO', after: 9, text: 'tes spmkp', files: [LETTER] },
    ],
  },
  {
    subject: 'KPN-INT-003-A',
    created: '2024-03-19T11:57:56',
    status: 'DONE',
    conversation: [
      { by: 'CSO', after: 9.3, text: `${TRANSCRIPT} Status tiket selesai dengan lampiran`, files: [LETTER] },
      { by: 'CSO', after: 10, text: 'tes jawab spmkp' },
    ],
  },
];

const spmKp = (letter: string, created: string, rest: Omit<ManualTicket, 'subject' | 'created' | 'conversation'>) =>
  satkerTicket(`STK-INT-${letter} SPMKP`, created, rest);

/** Recorded by the satker. The figures show 003-A, 002-B and 002-A only in part or not at all. */
const OWN: readonly ManualTicket[] = [
  spmKp('004-B', '2024-03-14T10:56:08', { status: 'FORWARDED', haiDjpbNumber: '20240314-ZGEAK9' }),
  spmKp('004-A', '2024-03-14T10:55:23', { status: 'FORWARDED', haiDjpbNumber: '20240314-VJQF3H' }),
  spmKp('003-B', '2024-03-14T10:54:52', { status: 'FORWARDED', haiDjpbNumber: '20240314-KJGDPO' }),
  spmKp('003-A', '2024-03-14T10:54:11', { status: 'FORWARDED', haiDjpbNumber: '20240314-R7MW2C' }),
  spmKp('002-B', '2024-03-14T10:53:02', { status: 'WAITING_CSO' }),
  spmKp('002-A', '2024-03-14T10:52:26', { status: 'DONE' }),
  spmKp('001-B', '2024-03-14T10:51:44', {
    status: 'DONE',
    feedback: { rating: 'NEUTRAL', comment: '', after: 41 },
  }),
  spmKp('001-A', '2024-03-14T10:51:03', {
    status: 'DONE',
    reference: 'HAI-314105103',
    feedback: { rating: 'HELPFUL', comment: 'Terima kasih, SPM-KP sudah terbit SP2D.', after: 38 },
  }),
  // Their dates are ten days before their reference numbers (figs 19-20), so they are the last two of the list.
  spmKp('005-B', '2024-03-04T10:57:07', { status: 'WAITING_CSO', reference: 'HAI-314105708' }),
  spmKp('005-A', '2024-03-04T10:56:40', { status: 'WAITING_CSO', reference: 'HAI-314105641' }),
];

/** The 14 tickets before fig 10, newest first (figs 5, 8 and 19). */
export const manualTickets = (session: Session): TicketSource => sourceOf([...TRANSCRIPTS, ...OWN], session);
