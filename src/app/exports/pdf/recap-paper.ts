import { formatCount } from '../../domain/text';
import { formatThreadTime, zoneLabel } from '../../words/dates';
import { MARGIN, Paper } from '../paper/paper';
import { type PaperColumn, PaperTable } from '../paper/paper-table';
import { wrap } from '../paper/wrap';
import type { RecapCell, RecapLine, RecapList, RecapOrder } from '../recap-order';

const TITLE_SIZE = 12;
const SIZE = 8;
const LINE = 11;

const NUMBERS = new Intl.NumberFormat('id', { maximumFractionDigits: 1 });

/** Points; what is left goes to the column of the groups. */
const COLUMNS: readonly PaperColumn[] = [
  { heading: 'Menurut', width: 100 },
  { heading: 'Kelompok', width: 0 },
  { heading: 'Tiket', width: 46 },
  { heading: 'Bagian', width: 46 },
  { heading: 'Jawaban pertama', width: 140 },
  { heading: 'Sampai selesai', width: 140 },
  { heading: 'Belum dijawab', width: 110 },
];

/** Makes the recap's PDF: A4 landscape, the numbers of the page in one table, then the lists of tickets. */
export async function recapPaper({ sheet, zone }: RecapOrder): Promise<Blob> {
  const { title, about, author, madeAt } = sheet;
  const paper = new Paper({
    orientation: 'landscape',
    title,
    subject: about.join(' · '),
    footer: `Dicetak ${formatThreadTime(madeAt, zone)} ${zoneLabel(zone)} oleh ${author}`,
    madeAt,
    author,
    zone,
  });
  const y = await heading(paper, title, about);
  const used = COLUMNS.reduce((sum, { width }) => sum + width, 0);
  const groups = COLUMNS.map((column) => ({ ...column, width: column.width || innerWidth(paper) - used }));
  const table = new PaperTable(paper, groups, y);
  let by = '';
  for (const line of sheet.lines) {
    await addRow(paper, table, cellsOf(line, line.by === by));
    by = line.by;
  }
  for (const list of sheet.below) {
    paper.nextPage();
    await addList(paper, list);
  }
  return paper.finish();
}

/** Title and lines above the table; returns where the table begins. */
async function heading(paper: Paper, title: string, about: readonly string[]): Promise<number> {
  const { faces } = paper;
  let y = paper.height - MARGIN - TITLE_SIZE;
  const drawn = await faces.draw(title, faces.bold);
  paper.line(drawn.text, drawn.face, TITLE_SIZE, MARGIN, y);
  for (const each of about) {
    const { text, face } = await faces.draw(each);
    for (const line of wrap(text, face.widths, (innerWidth(paper) * 1000) / SIZE)) {
      y -= LINE;
      paper.line(line, face, SIZE, MARGIN, y);
    }
  }
  return y - LINE * 0.6;
}

function cellsOf({ by, label, figures, words }: RecapLine, sameGroup: boolean): readonly string[] {
  const [share, ...times] = words;
  return [sameGroup ? '' : by, label, formatCount(figures.count), share, ...times];
}

async function addList(paper: Paper, { title, headings, rows }: RecapList): Promise<void> {
  const { faces } = paper;
  const top = paper.height - MARGIN - TITLE_SIZE;
  const drawn = await faces.draw(title, faces.bold);
  paper.line(drawn.text, drawn.face, TITLE_SIZE, MARGIN, top);
  const width = innerWidth(paper) / headings.length;
  const table = new PaperTable(
    paper,
    headings.map((words) => ({ heading: words, width })),
    top - LINE,
  );
  for (const row of rows) await addRow(paper, table, row.map(textOf));
}

async function addRow(paper: Paper, table: PaperTable, texts: readonly string[]): Promise<void> {
  if (table.row(texts)) return;
  await paper.faces.embed();
  table.row(texts);
}

function textOf(cell: RecapCell): string {
  return typeof cell === 'number' ? NUMBERS.format(cell) : (cell ?? '-');
}

function innerWidth(paper: Paper): number {
  return paper.width - 2 * MARGIN;
}
