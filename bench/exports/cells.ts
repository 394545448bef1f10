import { statusWords } from '../../src/app/words/statuses';
import { destinationWords } from '../../src/app/words/destinations';
import type { ExportOrder } from '../../src/app/exports/export-order';
import type { ExportedTicket } from '../../src/app/domain/ticket';

/** The ten columns of every variant. */
export const COLUMNS = [
  'no',
  'name',
  'email',
  'createdAt',
  'reference',
  'haiDjpb',
  'subject',
  'status',
  'destination',
  'feedback',
] as const;

export const HEADINGS = [
  'No',
  'Nama',
  'Email',
  'Tanggal (WIB)',
  'No. Referensi',
  'No. HAI-DJPb',
  'Subjek',
  'Status',
  'Tujuan',
  'Feedback',
];

export const DATE_COLUMN = 3;

export const ORDER: Omit<ExportOrder, 'format'> = {
  columns: COLUMNS,
  title: 'Daftar Tiket - Semua',
  filters: ['Selesai'],
  sort: 'Urut berdasarkan Tanggal dibuat terbaru',
  period: null,
  madeAt: '2024-03-21T05:07:10Z',
  reader: {
    name: 'NAMA PENGGUNA',
    role: 'CSO_KPPN',
    satker: null,
    office: { code: '139', name: 'KPPN Jakarta VI', kind: 'KPPN' },
    zone: 'Asia/Jakarta',
  },
};

/** A row for the library writers; dates are serial numbers. */
export function cellsOf(ticket: ExportedTicket): (string | number | null)[] {
  return [
    ticket.no,
    ticket.asker.name,
    ticket.asker.email,
    serial(ticket.createdAt),
    ticket.reference,
    ticket.haiDjpbNumber,
    ticket.subject,
    statusWords(ticket),
    destinationWords(ticket.destination),
    ticket.feedbackGiven ? 'Sudah ada feedback' : 'Belum ada feedback',
  ];
}

export function serial(iso: string | null): number {
  return (Date.parse(iso ?? '') + 7 * 3_600_000) / 86_400_000 + 25_569;
}
