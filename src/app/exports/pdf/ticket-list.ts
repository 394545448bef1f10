import { formatCount } from '../../domain/text';
import type { ExportOrder, TicketWriter } from '../export-order';
import { datesLine, emptySpan, filterLine, printTime, widen } from '../heading-lines';
import { listColumns } from './list-columns';
import { MARGIN, Paper } from '../paper/paper';
import { PaperTable } from '../paper/paper-table';
import { wrap } from '../paper/wrap';

const TITLE_SIZE = 12;
const SIZE = 8;
const LINE = 11;
/** Pages that may wait to be compressed; more would only take memory. */
const MOST_WAITING = 16;

/** Opens the PDF list (spec section 5): A4 landscape, title, filter and time at the top, headings on each page. */
export async function openTicketList(order: ExportOrder): Promise<TicketWriter> {
  const filter = filterLine(order);
  const printed = `Dicetak ${printTime(order)} oleh ${order.reader.name}`;
  const paper = new Paper({
    orientation: 'landscape',
    title: order.title,
    subject: filter,
    footer: printed,
    madeAt: order.madeAt,
    author: order.reader.name,
    zone: order.reader.zone,
  });
  const { faces } = paper;
  const inner = paper.width - 2 * MARGIN;
  const title = await faces.draw(order.title, faces.bold);
  const { text, face } = await faces.draw(filter);
  const filterLines = wrap(text, face.widths, (inner * 1000) / SIZE);
  const top = paper.height - MARGIN - TITLE_SIZE;
  const columns = listColumns(order.reader);
  const rest = inner - columns.reduce((sum, { width }) => sum + (width ?? 0), 0);
  const table = new PaperTable(
    paper,
    columns.map(({ heading, width }) => ({ heading, width: width ?? rest })),
    top - LINE * (filterLines.length + 1.6),
  );
  const span = emptySpan();
  let count = 0;
  let settled = 0;
  return {
    write: async (tickets) => {
      for (const ticket of tickets) {
        const texts = columns.map((column) => column.text(ticket));
        if (!table.row(texts)) {
          await faces.embed();
          table.row(texts);
        }
        widen(span, ticket);
        const crowded = paper.pageCount > settled + MOST_WAITING;
        if (crowded) settled = paper.pageCount;
        // Earlier pages are compressed meanwhile.
        await (crowded ? paper.otherPages.at(-1) : null);
      }
      count += tickets.length;
    },
    finish: () =>
      paper.finish(() => {
        paper.line(title.text, title.face, TITLE_SIZE, MARGIN, top);
        paper.line(
          `Waktu unduh ${printTime(order)} · ${datesLine(order, span)} · ${formatCount(count)} tiket`,
          faces.regular,
          SIZE,
          MARGIN,
          top - LINE,
        );
        filterLines.forEach((line, index) => paper.line(line, face, SIZE, MARGIN, top - LINE * (index + 2)));
      }),
  };
}
