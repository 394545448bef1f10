import type { RecapRow } from './recap-row';

export type FiguresColumn = 'label' | 'count' | 'firstAnswer' | 'finish';

export interface FiguresSort {
  readonly column: FiguresColumn;
  readonly direction: 'ascending' | 'descending';
}

/**
 * The sort after a press on the header: names begin with A, numbers with the largest; a second press turns it round, a
 * third one removes it.
 */
export function nextSort(current: FiguresSort | null, column: FiguresColumn): FiguresSort | null {
  const first = column === 'label' ? 'ascending' : 'descending';
  if (current?.column !== column) return { column, direction: first };
  return current.direction === first ? { column, direction: first === 'ascending' ? 'descending' : 'ascending' } : null;
}

/** The rows in order; without a sort as they come. Rows without the time are last in both directions. */
export function sortRows(rows: readonly RecapRow[], sort: FiguresSort | null): readonly RecapRow[] {
  if (!sort) return rows;
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const { column } = sort;
  if (column === 'label')
    return [...rows].sort((a, b) => sign * a.label.localeCompare(b.label, 'id', { numeric: true }));
  const value = ({ figures }: RecapRow): number | null =>
    column === 'count' ? figures.count : (figures.working ?? figures)[column].median;
  return [...rows].sort((a, b) => {
    const [first, second] = [value(a), value(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return sign * (first - second);
  });
}
