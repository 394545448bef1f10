import type { Spread } from '../../domain/recap';
import type { RecapLine, RecapSheet } from '../recap-order';
import type { CellValue, SheetColumn } from '../xlsx/sheet-rows';
import { Workbook } from '../xlsx/workbook';

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
  ['Belum dijawab, median umur (menit)', NUMBER],
];

/** Columns of their own, where the backend sends working time. */
const WORKING_COLUMNS: readonly (readonly [string, SheetColumn])[] = [
  ['Sudah dijawab, terukur jam kerja', NUMBER],
  ['Jawaban pertama, median (menit kerja)', NUMBER],
  ['Jawaban pertama, persentil ke-90 (menit kerja)', NUMBER],
  ['Sudah selesai, terukur jam kerja', NUMBER],
  ['Selesai, median (menit kerja)', NUMBER],
  ['Selesai, persentil ke-90 (menit kerja)', NUMBER],
];

/** Writes a recap as one Excel sheet: a row per group, durations as numbers in minutes. */
export async function recapWorkbook({ title, about, lines, below, author, madeAt }: RecapSheet): Promise<Blob> {
  const above = [title, ...about];
  const columns = lines.some(({ figures }) => figures.working) ? [...COLUMNS, ...WORKING_COLUMNS] : COLUMNS;
  const workbook = await Workbook.open({
    headings: columns.map(([heading]) => heading),
    columns: columns.map(([, column]) => column),
    headingRow: above.length + 2,
    filterButtons: true,
  });
  for (const line of lines) workbook.add(cellsOf(line));
  workbook.endTable();
  for (const { title: heading, headings, rows } of below) {
    for (const cells of [[], [heading], headings, ...rows]) workbook.add(cells);
  }
  return workbook.finish({
    lines: above,
    title,
    author,
    description: about.join(' · '),
    createdAt: new Date(madeAt),
  });
}

function cellsOf({ by, label, figures, timed }: RecapLine): readonly CellValue[] {
  if (!timed) return [by, label, figures.count];
  const { count, firstAnswer, finish, unanswered, working } = figures;
  const spreads = (...all: readonly Spread[]) =>
    all.flatMap((spread) => [spread.count, minutes(spread.median), minutes(spread.p90)]);
  return [
    by,
    label,
    count,
    ...spreads(firstAnswer, finish),
    unanswered?.count ?? null,
    minutes(unanswered?.median ?? null),
    ...(working ? spreads(working.firstAnswer, working.finish) : []),
  ];
}

/** Minutes with one decimal, so that durations below a minute differ. */
function minutes(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds / 6) / 10;
}
