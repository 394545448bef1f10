import type { ExportOrder } from '../export-order';
import { type DateSpan, filterLine, headingLines } from '../heading-lines';
import type { Closing } from '../xlsx/workbook';

/** The lines above the table and the document's properties. */
export function closingOf(order: ExportOrder, span: DateSpan): Closing {
  return {
    lines: headingLines(order, span),
    title: order.title,
    author: order.reader.name,
    description: filterLine(order),
    createdAt: new Date(order.madeAt),
  };
}
