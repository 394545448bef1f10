import { writeXlsxStream } from 'hucre/xlsx';
import { cellsOf, HEADINGS } from '../cells';

export async function make(tickets) {
  function* rows() {
    yield HEADINGS;
    for (const ticket of tickets) yield cellsOf(ticket);
  }
  return new Response(writeXlsxStream(rows(), { name: 'Data', freezePane: { rows: 1 } })).blob();
}
