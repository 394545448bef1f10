import { PAGE_SIZE } from '../../domain/ticket-query';
import type { Ticket } from '../../domain/ticket';
import type { ExportPage, TicketPage } from '../../domain/ticket-page';
import { readFeedback } from './read-feedback';
import { readInstant } from './read-instant';
import { readTicket } from './read-ticket';
import { isRecord, own, readCount, uniqueBy } from './read-value';

type PageOf<Row extends Ticket> = TicketPage & { readonly items: readonly Row[] };

/** Null when there is no list in it: "no tickets" would be a lie (F43). */
export function readTicketPage(body: unknown): TicketPage | null {
  return readPage(body, readTicket);
}

/**
 * Rating and comment of anybody else's reading are dropped here (F55). Null also when its total is garbled: a file of
 * many pages would be cut at the first one, and nobody would see it.
 */
export function readExportPage(body: unknown, seesFeedback: boolean): ExportPage | null {
  if (!isWhole(body)) return null;
  return readPage(body, (row, place) => ({
    ...readTicket(row, place),
    feedback: seesFeedback ? readFeedback(own(row, 'feedback')) : null,
  }));
}

function readPage<Row extends Ticket>(
  body: unknown,
  readRow: (row: unknown, place: number) => Row,
): PageOf<Row> | null {
  const rows = rowsOf(own(body, 'items'));
  if (rows === null) return null;
  const pageSize = readCount(own(body, 'page_size')) || PAGE_SIZE;
  const { page, total } = readPlace(body, rows.length, pageSize);
  const items = uniqueBy(
    rows.map((row, index) => readRow(row, (page - 1) * pageSize + index + 1)),
    (ticket) => ticket.id,
  );
  const counts = own(body, 'counts');
  return {
    items,
    total,
    page,
    pageSize,
    asOf: readInstant(own(body, 'as_of')) ?? new Date().toISOString(),
    counts: {
      all: readCount(own(counts, 'all')) ?? total,
      waitingForMe: readCount(own(counts, 'waiting_for_me')) ?? 0,
    },
  };
}

/** Whether it says how many tickets there are, or is a first page with room for more. */
function isWhole(body: unknown): boolean {
  const rows = rowsOf(own(body, 'items'))?.length ?? 0;
  const total = readCount(own(body, 'total'));
  if (total !== null && total >= rows) return true;
  return readCount(own(body, 'page')) === 1 && rows < (readCount(own(body, 'page_size')) ?? 0);
}

/** A page beyond the end, or counted by a garbled total, is page 1 (F45). */
function readPlace(body: unknown, rows: number, pageSize: number): Pick<TicketPage, 'page' | 'total'> {
  const total = readCount(own(body, 'total'));
  const page = readCount(own(body, 'page'));
  if (total === null || total < rows) return { page: 1, total: rows };
  return { page: page && page <= Math.ceil(total / pageSize) ? page : 1, total };
}

/** Some backends write a list whose numbering has gaps as an object (F45). */
function rowsOf(items: unknown): readonly unknown[] | null {
  if (Array.isArray(items)) return items;
  if (!isRecord(items)) return null;
  const rows = Object.values(items);
  return rows.length && rows.every(isRecord) ? rows : null;
}
