import { seesClaims, seesFeedback } from '../domain/access';
import { zoneLabel } from '../words/dates';
import { destinationWords } from '../words/destinations';
import { methodWords } from '../words/methods';
import { ratingWords } from '../words/ratings';
import { workingDaysCell } from '../words/working-age-words';
import type { ExportedTicket } from '../domain/ticket';
import { askerKindFact, type ExportReader, feedbackFact, statusOf, topicFact } from './ticket-facts';

/** Columns of the Excel file; `date` holds an ISO instant. */
export const COLUMNS = {
  no: column('No', 'number', (ticket) => ticket.no),
  name: column('Nama', 'text', (ticket) => ticket.asker.name),
  email: column('Email', 'text', (ticket) => ticket.asker.email),
  satkerCode: column('Kode Satker', 'text', (ticket) => ticket.satker?.code ?? null),
  satkerName: column('Satker', 'text', (ticket) => ticket.satker?.name ?? null),
  askerKind: column('Jenis penanya', 'text', askerKindFact),
  createdAt: column('Tanggal', 'date', (ticket) => ticket.createdAt),
  reference: column('No. Referensi', 'text', (ticket) => ticket.reference),
  haiDjpb: column('No. HAI-DJPb', 'text', (ticket) => ticket.haiDjpbNumber),
  subject: column('Subjek', 'text', (ticket) => ticket.subject),
  status: column('Status', 'text', statusOf),
  statusSince: column('Status sejak', 'date', (ticket) => ticket.statusSince),
  age: column('Umur (hari kerja)', 'number', ({ ages }) => workingDaysCell(ages?.created.working ?? null)),
  calendarAge: column('Umur (hari kalender)', 'number', ({ ages }) => ages?.created.calendar ?? null),
  wait: column('Menunggu (hari kerja)', 'number', ({ ages }) => workingDaysCell(ages?.waiting.working ?? null)),
  calendarWait: column('Menunggu (hari kalender)', 'number', ({ ages }) => ages?.waiting.calendar ?? null),
  destination: column('Tujuan', 'text', (ticket) => destinationWords(ticket.destination)),
  office: column('Kantor', 'text', (ticket) => ticket.office.name),
  method: column('Metode', 'text', (ticket) => methodWords(ticket.method)),
  officer: column('CSO', 'text', (ticket) => ticket.officerAlias),
  feedback: column('Feedback', 'text', feedbackFact),
  rating: column('Penilaian', 'text', (ticket) => (ticket.feedback ? ratingWords(ticket.feedback.rating) : null)),
  comment: column('Komentar', 'text', (ticket) => ticket.feedback?.comment ?? null),
  topic: column('Topik', 'text', topicFact),
  handledBy: column('Ditangani oleh', 'text', (ticket) => ticket.handledBy ?? null),
} as const satisfies Record<string, TicketColumn>;

export type ColumnKey = keyof typeof COLUMNS;

export interface TicketColumn {
  readonly heading: string;
  readonly kind: 'text' | 'number' | 'date';
  readonly value: (ticket: ExportedTicket) => string | number | null;
}

const KEYS = Object.keys(COLUMNS) as readonly ColumnKey[];
const GUARDED: readonly ColumnKey[] = ['rating', 'comment'];

/**
 * Columns that this reader may export: rating and comment for the satker only (F55), who is on a ticket for officers only;
 * that and the topic where the backend stores them.
 */
export function columnsFor(reader: ExportReader): readonly ColumnKey[] {
  const withheld: readonly ColumnKey[] = [
    ...(seesFeedback(reader) ? [] : GUARDED),
    ...(reader.knowsTopics ? [] : (['topic'] as const)),
    ...(reader.claimAs && seesClaims(reader) ? [] : (['handledBy'] as const)),
  ];
  return KEYS.filter((key) => !withheld.includes(key));
}

/** The chosen columns that this reader may export, in the table's order; all that the reader may export when none is left. */
export function chosenColumns(chosen: readonly string[], reader: ExportReader): readonly ColumnKey[] {
  const allowed = columnsFor(reader);
  const left = allowed.filter((key) => chosen.includes(key));
  return left.length ? left : allowed;
}

/** The heading of a column; a date has its zone beside it: `Tanggal (WIB)`. */
export function headingOf(key: ColumnKey, reader: ExportReader): string {
  const { heading, kind } = COLUMNS[key];
  return kind === 'date' ? `${heading} (${zoneLabel(reader.zone)})` : heading;
}

function column(heading: string, kind: TicketColumn['kind'], value: TicketColumn['value']): TicketColumn {
  return { heading, kind, value };
}
