import { periodWords } from '../../domain/period';
import type { SortColumn, TicketQuery } from '../../domain/ticket-query';
import type { QueryChange } from './next-query';

type Status = NonNullable<TicketQuery['status']>;
type FeedbackFilter = NonNullable<TicketQuery['feedback']>;
type Sort = NonNullable<TicketQuery['sort']>;

export const STATUS_FILTERS: Readonly<Record<Status, string>> = {
  DONE: 'Selesai',
  WAITING: 'Menunggu',
  WAITING_CSO: 'Menunggu konfirmasi/respon KPPN/Kanwil',
  WAITING_SATKER: 'Menunggu konfirmasi/respon Satker',
  FORWARDED: 'Kirim ke HAI',
};

export const FEEDBACK_FILTERS: Readonly<Record<FeedbackFilter, string>> = {
  GIVEN: 'Sudah memberi feedback',
  NONE: 'Belum memberi feedback',
};

export const ORDERS: Readonly<Record<TicketQuery['order'], string>> = {
  newest: 'Tanggal dibuat terbaru',
  oldest: 'Tanggal dibuat terlama',
};

const SORTS: Readonly<Record<SortColumn, Readonly<Record<Sort['direction'], string>>>> = {
  no: { asc: 'No terkecil', desc: 'No terbesar' },
  name: { asc: 'Nama A-Z', desc: 'Nama Z-A' },
  createdAt: { asc: 'Tanggal terlama', desc: 'Tanggal terbaru' },
  reference: { asc: 'No. referensi terkecil', desc: 'No. referensi terbesar' },
  status: { asc: 'Status A-Z', desc: 'Status Z-A' },
};

/** The one sort in force, as the chip line names it. */
export function sortWords({ sort, order, waitingForMe }: TicketQuery): string {
  if (sort) return SORTS[sort.column][sort.direction];
  return waitingForMe ? 'Paling lama menunggu' : ORDERS[order];
}

/** Every sort that a phone offers in one list; the key goes through `sortKey`. */
export const SORT_CHOICES: readonly (readonly [Sort, string])[] = (Object.keys(SORTS) as SortColumn[]).flatMap(
  (column) => (['asc', 'desc'] as const).map((direction) => [{ column, direction }, SORTS[column][direction]] as const),
);

/** A filter that is on, and the change that takes it off. */
export interface FilterChip {
  readonly words: string;
  readonly removal: QueryChange;
}

export function filterChips({ status, period, feedback, search }: TicketQuery): readonly FilterChip[] {
  const chips: FilterChip[] = [];
  if (status) chips.push({ words: STATUS_FILTERS[status], removal: { status: null } });
  if (period) chips.push({ words: periodWords(period), removal: { period: null } });
  if (feedback) chips.push({ words: FEEDBACK_FILTERS[feedback], removal: { feedback: null } });
  if (search) chips.push({ words: `Cari: ${search}`, removal: { search: '' } });
  return chips;
}
