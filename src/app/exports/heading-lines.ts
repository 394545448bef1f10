import { formatDay, formatThreadTime, zoneLabel } from '../words/dates';
import type { Ticket } from '../domain/ticket';
import type { ExportOrder } from './export-order';

/** Earliest and latest `createdAt` among the rows, ISO 8601 in UTC; empty texts before the first row. */
export interface DateSpan {
  first: string;
  last: string;
}

/** The span before the first row. */
export const emptySpan = (): DateSpan => ({ first: '', last: '' });

/** Widens the span (in place) by one row; instants in UTC compare as text. */
export function widen(span: DateSpan, { createdAt }: Ticket): void {
  if (createdAt === null) {
    return;
  }
  if (!span.first || createdAt < span.first) {
    span.first = createdAt;
  }
  if (createdAt > span.last) {
    span.last = createdAt;
  }
}

/** Sheet row of the headings, 1-based: four lines about the file and an empty one are above (spec section 5). */
export const HEADING_ROW = 6;

/** The lines above the table: title, time of download, dates, filter (spec section 5). */
export function headingLines(order: ExportOrder, span: DateSpan): readonly string[] {
  return [order.title, `Waktu unduh ${printTime(order)}`, datesLine(order, span), filterLine(order)];
}

/** When the file was made, in the reader's zone: `21-03-2024 12:07:10 WIB`. */
export function printTime({ madeAt, reader }: Pick<ExportOrder, 'madeAt' | 'reader'>): string {
  return `${formatThreadTime(madeAt, reader.zone)} ${zoneLabel(reader.zone)}`;
}

/** `Filter: Tidak ada filter · Urut berdasarkan Tanggal dibuat terbaru`. */
export function filterLine({ filters, sort }: ExportOrder): string {
  return `Filter: ${[...(filters.length ? filters : ['Tidak ada filter']), sort].join(' · ')}`;
}

/** The chosen period, or else the span of the rows: `Tanggal tiket 01-01-2024 s.d. 31-03-2024`. */
export function datesLine({ period, reader: { zone } }: ExportOrder, span: DateSpan): string {
  const first = period ? period.from : span.first;
  const last = period ? lastDayOf(period.to) : span.last;
  return `Tanggal tiket ${formatDay(first, zone)} s.d. ${formatDay(last, zone)}`;
}

/** The last instant of a range, whose `to` is exclusive. */
function lastDayOf(to: string): string {
  return new Date(Date.parse(to) - 1).toISOString();
}
