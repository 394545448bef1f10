import type { ExportOrder } from '../export-order';
import { type DateSpan, filterLine, headingLines } from '../heading-lines';
import type { WorkbookMetadata } from '../xlsx/workbook';

/** The lines above the table and the document's properties, for `Workbook.finish`. */
export function workbookMetadata(order: ExportOrder, span: DateSpan): WorkbookMetadata {
  return {
    lines: headingLines(order, span),
    title: order.title,
    author: order.reader.name,
    description: filterLine(order),
    createdAt: new Date(order.madeAt),
  };
}
