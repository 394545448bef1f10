import type { ListFormat } from './export-order';
import { HEADING_ROW } from './heading-lines';

/** Rows of an Excel sheet. */
const SHEET_ROWS = 2 ** 20;

const ROWS_OF_A_TICKET: Readonly<Record<ListFormat, number>> = { excel: 1, monsakti: 3, pdf: 0 };

/** Number of tickets that fit into one file of this format, whatever the configuration allows; Infinity for PDF. */
export function maxTickets(format: ListFormat): number {
  return Math.floor((SHEET_ROWS - HEADING_ROW) / ROWS_OF_A_TICKET[format]);
}
