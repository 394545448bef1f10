import type { OptionalColumn } from '../../domain/saved-views';
import type { SortColumn } from '../../domain/ticket-query';

/** Headers of the list's columns (fig 5). */
export const COLUMN_WORDS: Readonly<Record<Exclude<SortColumn, 'due'> | OptionalColumn, string>> = {
  no: 'No',
  name: 'Nama, Email',
  satker: 'Satker, CSO',
  createdAt: 'Tanggal',
  reference: 'No. Referensi Tiket, Subjek',
  status: 'Status',
};
