import type { Figures } from '../../domain/recap';
import type { CellValue, SheetColumn } from '../xlsx/sheet-rows';
import { Workbook } from '../xlsx/workbook';

/** One group of tickets, named as in the chart and its table. */
export interface RecapLine {
  /** What the tickets are grouped by. */
  readonly by: string;
  readonly label: string;
  readonly figures: Figures;
}

/** The content of the recap's sheet, in Indonesian. */
export interface RecapSheet {
  readonly title: string;
  /** Lines above the table: office, period and time of the data. */
  readonly about: readonly string[];
  readonly lines: readonly RecapLine[];
  /** Rows below the table, headings and blank rows included. */
  readonly below: readonly (readonly CellValue[])[];
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

const TEXT: SheetColumn = { kind: 'text', style: 0 };
const NUMBER: SheetColumn = { kind: 'number', style: 0 };

const COLUMNS: readonly (readonly [string, SheetColumn])[] = [
  ['Menurut', TEXT],
  ['Kelompok', TEXT],
  ['Tiket', NUMBER],
  ['Sudah dijawab', NUMBER],
  ['Jawaban pertama, median (menit)', NUMBER],
  ['Jawaban pertama, persentil ke-90 (menit)', NUMBER],
  ['Sudah selesai', NUMBER],
  ['Selesai, median (menit)', NUMBER],
  ['Selesai, persentil ke-90 (menit)', NUMBER],
  ['Belum dijawab', NUMBER],
  ['Belum dijawab, umur median (menit)', NUMBER],
];

/** Writes a recap as one Excel sheet: a row per group, durations as numbers in minutes. */
export async function recapWorkbook({ title, about, lines, below, author, madeAt }: RecapSheet): Promise<Blob> {
  const above = [title, ...about];
  const workbook = await Workbook.open({
    headings: COLUMNS.map(([heading]) => heading),
    columns: COLUMNS.map(([, column]) => column),
    headingRow: above.length + 2,
    filterButtons: true,
  });
  for (const line of lines) workbook.add(cellsOf(line));
  workbook.endTable();
  for (const cells of below) workbook.add(cells);
  return workbook.finish({
    lines: above,
    title,
    author,
    description: about.join(' · '),
    createdAt: new Date(madeAt),
  });
}

function cellsOf({ by, label, figures: { count, firstAnswer, finish, unanswered } }: RecapLine): readonly CellValue[] {
  return [
    by,
    label,
    count,
    ...[firstAnswer, finish].flatMap((spread) => [spread.count, minutes(spread.median), minutes(spread.p90)]),
    unanswered?.count ?? null,
    minutes(unanswered?.median ?? null),
  ];
}

/** Minutes with one decimal, so that durations below a minute differ. */
function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds / 6) / 10;
}
