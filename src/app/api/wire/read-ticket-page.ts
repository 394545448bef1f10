import { PAGE_SIZE } from '../../domain/ticket-query';
import type { ExportedTicket } from '../../domain/ticket';
import type { ExportPage, TicketPage } from '../../domain/ticket-page';
import { readFeedback } from './read-feedback';
import { readInstant } from './read-instant';
import { readTicket } from './read-ticket';
import { isRecord, own, readCount, uniqueBy } from './read-value';

type PageHead = Omit<TicketPage, 'items' | 'etag'>;

/**
 * Reads a page of the list; null without a list, so that a fault is not shown as "no tickets" (F43).
 *
 * @param seesClaims whether the user may know who is on a ticket; otherwise that is dropped here
 */
export function readTicketPage(body: unknown, etag: string | null = null, seesClaims = false): TicketPage | null {
  const rows = rowsOf(own(body, 'items'));
  if (rows === null) return null;
  const head = readHead(body, rows.length);
  const items = uniqueBy(
    rows.map((row, index) => readTicket(row, numberOf(index, head), seesClaims)),
    (ticket) => ticket.id,
  );
  return { ...head, items, etag };
}

/**
 * Reads a page for an export. Drops rating, comment (F55) and the officer on it where the user may not read them. Null
 * also for an invalid total, because the export would silently end after its first page.
 */
export function readExportPage(body: unknown, seesFeedback: boolean, seesClaims = false): ExportPage | null {
  const rows = rowsOf(own(body, 'items'));
  if (rows === null || !isWhole(body, rows.length)) return null;
  const head = readHead(body, rows.length);
  const readRow = (row: unknown, index: number): ExportedTicket => ({
    ...readTicket(row, numberOf(index, head), seesClaims),
    feedback: seesFeedback ? readFeedback(own(row, 'feedback')) : null,
  });
  return {
    ...head,
    rows: rows.length,
    read: (from, to) => rows.slice(from, to).map((row, index) => readRow(row, from + index)),
  };
}

function readHead(body: unknown, rows: number): PageHead {
  const pageSize = readCount(own(body, 'page_size')) || PAGE_SIZE;
  const { page, total } = readPlace(body, rows, pageSize);
  const counts = own(body, 'counts');
  return {
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

/** NO of a row that has none. */
function numberOf(index: number, { page, pageSize }: PageHead): number {
  return (page - 1) * pageSize + index + 1;
}

/** Whether the total is valid, or a first page has fewer rows than a full one. */
function isWhole(body: unknown, rows: number): boolean {
  const total = readCount(own(body, 'total'));
  if (total !== null && total >= rows) return true;
  return readCount(own(body, 'page')) === 1 && rows < (readCount(own(body, 'page_size')) ?? 0);
}

/** Page and total. A page beyond the end, or one with an invalid total, is page 1 (F45). */
function readPlace(body: unknown, rows: number, pageSize: number): Pick<PageHead, 'page' | 'total'> {
  const total = readCount(own(body, 'total'));
  const page = readCount(own(body, 'page'));
  if (total === null || total < rows) return { page: 1, total: rows };
  return { page: page && page <= Math.ceil(total / pageSize) ? page : 1, total };
}

/** The rows as an array. Some backends write a list with gaps in its numbering as an object (F45). */
function rowsOf(items: unknown): readonly unknown[] | null {
  if (Array.isArray(items)) return items;
  if (!isRecord(items)) return null;
  const rows = Object.values(items);
  return rows.length && rows.every(isRecord) ? rows : null;
}
