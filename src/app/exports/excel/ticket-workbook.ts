import { chosenColumns, COLUMNS, headingOf } from '../ticket-columns';
import type { ExportedTicket } from '../../domain/ticket';
import type { ExportOrder, TicketWriter } from '../export-order';
import { emptySpan, HEADING_ROW, widen } from '../heading-lines';
import { workbookMetadata } from './workbook-metadata';
import { serialDates } from './serial-date';
import type { CellValue } from '../xlsx/sheet-rows';
import { STYLE } from '../xlsx/skeleton';
import { Workbook } from '../xlsx/workbook';

/** Opens an Excel file: one row per ticket, real dates in the reader's zone, one type per column (spec section 5). */
export async function openTicketWorkbook(order: ExportOrder): Promise<TicketWriter> {
  const keys = chosenColumns(order.columns, order.reader);
  const columns = keys.map((key) => COLUMNS[key]);
  const serial = serialDates(order.reader.zone);
  const cells = (ticket: ExportedTicket): CellValue[] =>
    columns.map(({ kind, value }) => {
      const cell = value(ticket);
      return kind === 'date' ? serial(cell as string | null) : cell;
    });
  const workbook = await Workbook.open({
    headings: keys.map((key) => headingOf(key, order.reader)),
    columns: columns.map(({ kind }) => ({ kind, style: kind === 'date' ? STYLE.date : 0 })),
    headingRow: HEADING_ROW,
    filterButtons: true,
  });
  const span = emptySpan();
  return {
    write: async (tickets) => {
      for (const ticket of tickets) {
        widen(span, ticket);
        workbook.add(cells(ticket));
        if (workbook.full) {
          await workbook.flush();
        }
      }
    },
    finish: () => workbook.finish(workbookMetadata(order, span)),
  };
}
