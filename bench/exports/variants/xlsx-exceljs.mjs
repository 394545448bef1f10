import ExcelJS from 'exceljs';
import { cellsOf, DATE_COLUMN, HEADINGS } from '../cells';

export async function make(tickets) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(HEADINGS).font = { bold: true };
  for (const ticket of tickets) sheet.addRow(cellsOf(ticket));
  sheet.getColumn(DATE_COLUMN + 1).numFmt = 'dd-mmm-yyyy hh:mm:ss';
  return new Blob([await book.xlsx.writeBuffer()]);
}
