import { cellXml } from './neutralise-formula';
import { STYLE } from './skeleton';

/** How a column's cells are written; `date` takes serial numbers. */
export interface SheetColumn {
  readonly kind: 'text' | 'number' | 'date';
  /** Format for every cell of the column; 0 for none. */
  readonly style: number;
}

/** A text, a number (or serial date), or null for an empty cell. */
export type CellValue = string | number | null;

/** Excel shows the line ends of a text only in cells with the wrap format. */
const LINES = `" s="${STYLE.lines}`;

/** Name of the column at a 0-based index: `A`, `B` … `Z`, `AA` … */
export function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

/**
 * Returns a function from a 1-based row number and its cells to the row's XML. A value that is neither text nor a finite
 * number leaves its cell empty (F09).
 */
export function rowWriter(columns: readonly SheetColumn[]): (row: number, cells: readonly CellValue[]) => string {
  const starts = columns.map((_, index) => `<c r="${columnName(index)}`);
  const styles = columns.map(({ style }) => (style ? `" s="${style}` : ''));
  return (row, cells) => {
    let xml = `<row r="${row}">`;
    for (let index = 0; index < starts.length; index++) {
      const value = cells[index];
      if (Number.isFinite(value)) {
        xml += `${starts[index]}${row}${styles[index]}"><v>${value}</v></c>`;
        continue;
      }
      const text = cellXml(value);
      if (text !== null) {
        const style = !styles[index] && text.includes('\n') ? LINES : styles[index];
        xml += `${starts[index]}${row}${style}" t="inlineStr">${text}</c>`;
      }
    }
    return `${xml}</row>`;
  };
}
