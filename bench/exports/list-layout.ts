import { listColumns } from '../../src/app/exports/pdf/list-columns';
import type { ExportedTicket } from '../../src/app/domain/ticket';
import { ORDER } from './cells';

/** Columns of the app's PDF list, so that every variant fills the same page. */
export const MARGIN = 28;
export const SIZE = 7;

const columns = listColumns(ORDER.reader);
const taken = columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
let left = MARGIN;

export const LIST_COLUMNS = columns.map(({ heading, width }) => {
  const column = { heading, width: width ?? 841.89 - 2 * MARGIN - taken, left };
  left += column.width;
  return column;
});

export function listTexts(ticket: ExportedTicket): string[] {
  return columns.map(({ text }) => text(ticket));
}
