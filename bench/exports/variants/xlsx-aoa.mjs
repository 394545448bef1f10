import { utils, write } from 'xlsx';
import { cellsOf, DATE_COLUMN, HEADINGS } from '../cells';

/** The package as in its readme, in its faster dense mode. */
export async function make(tickets) {
  const sheet = utils.aoa_to_sheet([HEADINGS, ...tickets.map(cellsOf)], { dense: true });
  for (const row of sheet['!data'].slice(1)) row[DATE_COLUMN].z = 'dd-mmm-yyyy hh:mm:ss';
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Data');
  return new Blob([write(book, { type: 'array', bookType: 'xlsx', compression: true })]);
}
