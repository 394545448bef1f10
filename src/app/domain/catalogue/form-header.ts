import { normalized } from '../text';
import { HEADER_ROWS, type FormSheet } from './form-check';
import type { FormColumn, FormRules } from './form-rules';

/** The row of a sheet that has the heads of a form. */
export interface FormHeader {
  readonly rules: FormRules;
  /** Index from 0. */
  readonly row: number;
  /** Index of each column of the form that the sheet has. */
  readonly at: ReadonlyMap<string, number>;
}

/** Heads that a row must have at least. */
const FEWEST_HEADS = 6;

/** Characters of a cell that are read; longer texts match no pattern. */
const LONGEST_TEXT = 1_000;

/** From the first to the last visible character. */
const VISIBLE = /[^\s\p{Cf}](?:[\s\S]*[^\s\p{Cf}])?/u;

/** A cell as the rules read it: NFKC, without invisible characters around it. */
export function cellText(cell: string | undefined): string {
  return VISIBLE.exec(normalized((cell ?? '').slice(0, LONGEST_TEXT)))?.[0] ?? '';
}

/** The first row that has the heads of one of the forms, in any order; null when no row has. */
export function findHeader(sheet: FormSheet, forms: readonly FormRules[]): FormHeader | null {
  return best(sheet, forms, (rules) => Math.min(FEWEST_HEADS, rules.columns.length));
}

/** The first row with half as many heads as `findHeader` wants. */
export function findPartOfHeader(sheet: FormSheet, forms: readonly FormRules[]): FormHeader | null {
  return best(sheet, forms, () => FEWEST_HEADS / 2);
}

/** Columns that the sheet does not have although they must be filled in. */
export function missingColumns({ rules, at }: FormHeader): readonly FormColumn[] {
  return rules.columns.filter(({ key, required }) => required && !at.has(key));
}

function best(sheet: FormSheet, forms: readonly FormRules[], fewest: (rules: FormRules) => number): FormHeader | null {
  const headers = forms.flatMap((rules) => {
    const candidates = sheet.rows
      .slice(0, HEADER_ROWS)
      .map((cells, row) => ({ rules, row, at: placesOf(cells, rules) }));
    return candidates.find(({ at }) => at.size >= fewest(rules)) ?? [];
  });
  return headers.reduce<FormHeader | null>((most, one) => (most && most.at.size >= one.at.size ? most : one), null);
}

function placesOf(cells: readonly string[], { columns }: FormRules): ReadonlyMap<string, number> {
  const heads = cells.map(headOf);
  return new Map(
    columns.flatMap(({ key, header }) => {
      const at = heads.indexOf(headOf(header));
      return at < 0 ? [] : [[key, at] as const];
    }),
  );
}

/** A head without case, spaces and punctuation: `No. HP` and `NO HP` are one. */
const headOf = (text: string): string =>
  cellText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
