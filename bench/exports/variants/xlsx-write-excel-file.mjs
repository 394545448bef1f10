import writeXlsxFile from 'write-excel-file/universal';
import { cellsOf, DATE_COLUMN, HEADINGS } from '../cells';

const cell = (value, column) =>
  column === DATE_COLUMN ? { value, type: Number, format: 'dd-mmm-yyyy hh:mm:ss' } : value === null ? null : { value };

export async function make(tickets) {
  const heading = HEADINGS.map((value) => ({ value, fontWeight: 'bold' }));
  return writeXlsxFile([heading, ...tickets.map((ticket) => cellsOf(ticket).map(cell))]).toBlob();
}
