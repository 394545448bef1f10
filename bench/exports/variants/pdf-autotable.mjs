import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';
import { LIST_COLUMNS, listTexts, MARGIN, SIZE } from '../list-layout';

export async function make(tickets) {
  const doc = new jsPDF({ orientation: 'landscape', unit: 'pt', format: 'a4', compress: true });
  autoTable(doc, {
    head: [LIST_COLUMNS.map(({ heading }) => heading)],
    body: tickets.map(listTexts),
    margin: MARGIN,
    theme: 'plain',
    styles: { fontSize: SIZE, cellPadding: 1.7, overflow: 'linebreak' },
    columnStyles: Object.fromEntries(LIST_COLUMNS.map(({ width }, index) => [index, { cellWidth: width }])),
  });
  const pages = doc.getNumberOfPages();
  for (let page = 1; page <= pages; page++) {
    doc.setPage(page).text(`Halaman ${page} dari ${pages}`, MARGIN, 567);
  }
  return doc.output('blob');
}
