import { PDFDocument, StandardFonts } from 'pdf-lib';
import { wrap } from '../../../src/app/exports/paper/wrap';
import { LIST_COLUMNS, listTexts, MARGIN, SIZE } from '../list-layout';

const LINE = 8.6;

export async function make(tickets) {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  const widths = Uint16Array.from({ length: 256 }, (_, code) =>
    code < 32 || (code > 126 && code < 161) ? 0 : font.widthOfTextAtSize(String.fromCharCode(code), 1000),
  );
  let page;
  let y = 0;
  const draw = (texts) => {
    const cells = texts.map((text, index) => wrap(text, widths, ((LIST_COLUMNS[index].width - 5) * 1000) / SIZE));
    const height = Math.max(...cells.map(({ length }) => length)) * LINE + 3.4;
    if (y - height < MARGIN + 14) {
      page = doc.addPage([841.89, 595.28]);
      y = 595.28 - MARGIN;
      draw(LIST_COLUMNS.map(({ heading }) => heading));
    }
    cells.forEach((lines, index) =>
      lines.forEach((line, at) =>
        page.drawText(line, { x: LIST_COLUMNS[index].left, y: y - LINE * (at + 1), size: SIZE, font }),
      ),
    );
    y -= height;
  };
  for (const ticket of tickets) draw(listTexts(ticket));
  doc
    .getPages()
    .forEach((each, index, { length }) =>
      each.drawText(`Halaman ${index + 1} dari ${length}`, { x: MARGIN, y: MARGIN, size: SIZE, font }),
    );
  return new Blob([await doc.save()]);
}
