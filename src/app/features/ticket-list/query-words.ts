import { dayText } from '../../words/dates';
import { type FeedbackFilter, STATES } from '../../domain/statuses';
import { type AnsweredFilter, NOBODY, type SortColumn, type TicketQuery } from '../../domain/ticket-query';
import { askerKindWords } from '../../words/asker-kinds';
import { destinationWords } from '../../words/destinations';
import { methodWords } from '../../words/methods';
import { filterWords, STATUSES } from '../../words/statuses';
import { periodWords } from '../../words/periods';
import type { QueryChange } from './next-query';

type Sort = NonNullable<TicketQuery['sort']>;

/** The two filters that together are one status of the list. */
export const UNCONFIRMED = {
  status: STATES['done-open'].group,
  feedback: STATES['done-open'].feedback,
  words: STATUSES['done-open'].words,
} as const;

export function isUnconfirmed({ status, feedback }: Readonly<Record<'status' | 'feedback', string | null>>): boolean {
  return status === UNCONFIRMED.status && feedback === UNCONFIRMED.feedback;
}

export const FEEDBACK_WORDS: Readonly<Record<FeedbackFilter, string>> = {
  GIVEN: 'Sudah memberi feedback',
  NONE: 'Belum memberi feedback',
};

export const ANSWERED_WORDS: Readonly<Record<AnsweredFilter, string>> = {
  yes: 'Sudah dijawab petugas',
  no: 'Belum pernah dijawab petugas',
};

/** Heading, filter and chip of the tickets that wait for the user. */
export const WAITING_FOR_YOU = 'Menunggu Anda';

export const FORWARDED_ONCE = 'Pernah diteruskan ke HAI-DJPb';

export const ORDERS: Readonly<Record<TicketQuery['order'], string>> = {
  newest: 'Tanggal dibuat terbaru',
  oldest: 'Tanggal dibuat terlama',
};

const SORTS: Readonly<Record<SortColumn, Readonly<Record<Sort['direction'], string>>>> = {
  no: { asc: 'No terkecil', desc: 'No terbesar' },
  name: { asc: 'Nama A-Z', desc: 'Nama Z-A' },
  createdAt: { asc: 'Tanggal terlama', desc: 'Tanggal terbaru' },
  reference: { asc: 'No. referensi terkecil', desc: 'No. referensi terbesar' },
  status: { asc: 'Status: selesai dahulu', desc: 'Status: menunggu dahulu' },
  due: { asc: 'Tenggat terdekat', desc: 'Tenggat terjauh' },
};

/** The current sort in the words of the chip line. */
export function sortWords({ sort, order, waitingForMe }: TicketQuery): string {
  if (sort) return SORTS[sort.column][sort.direction];
  return waitingForMe ? 'Paling lama menunggu' : ORDERS[order];
}

/**
 * Every sort as a choice of one select, for phones.
 *
 * @param knowsDue whether the backend sorts by due dates
 */
export function sortChoices(knowsDue: boolean): readonly (readonly [Sort, string])[] {
  const columns = (Object.keys(SORTS) as SortColumn[]).filter((column) => column !== 'due' || knowsDue);
  return columns.flatMap((column) =>
    (['asc', 'desc'] as const).map((direction) => [{ column, direction }, SORTS[column][direction]] as const),
  );
}

/** An active filter, and the change that removes it. */
export interface FilterChip {
  readonly words: string;
  readonly removal: QueryChange;
}

/** Names for the codes in a query. */
export interface FilterNames {
  readonly office?: string | undefined;
  readonly satker?: string | undefined;
  readonly topic?: string | undefined;
}

export function filterChips(query: TicketQuery, names: FilterNames = {}): readonly FilterChip[] {
  const { status, period, feedback, search } = query;
  const chips: FilterChip[] = [];
  if (isUnconfirmed(query)) chips.push({ words: UNCONFIRMED.words, removal: { status: null, feedback: null } });
  else if (status) chips.push({ words: filterWords(status), removal: { status: null } });
  if (period) chips.push({ words: periodWords(period), removal: { period: null } });
  if (feedback && !isUnconfirmed(query)) chips.push({ words: FEEDBACK_WORDS[feedback], removal: { feedback: null } });
  chips.push(...officerChips(query, names));
  if (search) chips.push({ words: `Cari: ${search}`, removal: { search: '' } });
  return chips;
}

/** Filters that describe the query, including Menunggu Anda. */
export function activeFilters(query: TicketQuery, names: FilterNames = {}): readonly FilterChip[] {
  const chips = filterChips(query, names);
  return query.waitingForMe
    ? [{ words: WAITING_FOR_YOU, removal: { waitingForMe: false, sort: null } }, ...chips]
    : chips;
}

/** Chips of the officers' filters. */
function officerChips(query: TicketQuery, names: FilterNames): readonly FilterChip[] {
  const { office, satker, destination, topic, askerKind, method, officer, handledBy, from, to } = query;
  const { openBefore, answered, forwarded } = query;
  const chips: FilterChip[] = [];
  if (office) chips.push({ words: `Kantor: ${names.office ?? office}`, removal: { office: null } });
  if (satker) chips.push({ words: `Satker: ${names.satker ?? satker}`, removal: { satker: null } });
  if (destination) chips.push({ words: `Tujuan: ${destinationWords(destination)}`, removal: { destination: null } });
  if (topic) chips.push({ words: `Topik: ${names.topic ?? topic}`, removal: { topic: null } });
  if (askerKind) chips.push({ words: `Jenis penanya: ${askerKindWords(askerKind)}`, removal: { askerKind: null } });
  if (method) chips.push({ words: `Metode: ${methodWords(method)}`, removal: { method: null } });
  if (officer) chips.push({ words: `Dijawab ${officer}`, removal: { officer: null } });
  if (handledBy) chips.push({ words: handlerFilterWords(handledBy), removal: { handledBy: null } });
  if (from || to) chips.push({ words: daysWords(from, to), removal: { from: null, to: null } });
  if (openBefore) chips.push({ words: openWords(openBefore), removal: { openBefore: null } });
  if (answered) chips.push({ words: ANSWERED_WORDS[answered], removal: { answered: null } });
  if (forwarded) chips.push({ words: FORWARDED_ONCE, removal: { forwarded: false } });
  return chips;
}

function handlerFilterWords(handledBy: string): string {
  return handledBy === NOBODY ? 'Belum ditangani' : `Ditangani ${handledBy}`;
}

function openWords(instant: string): string {
  return `Terbuka, direkam sebelum ${dayText(instant.slice(0, 10))} ${instant.slice(11, 16).replace(':', '.')}`;
}

function daysWords(from: string | null, to: string | null): string {
  if (from && to) return `Tanggal ${dayText(from)} s.d. ${dayText(to)}`;
  return from ? `Sejak ${dayText(from)}` : `Sampai ${dayText(to ?? '')}`;
}

/** Number of active filters in the panel, without the order. */
export function countFilters(query: TicketQuery): number {
  return filterChips({ ...query, search: '' }).length;
}
