/** Cells of a worksheet from row 1 and column A; an empty text for an empty cell and for a formula. */
export interface FormSheet {
  readonly rows: readonly (readonly string[])[];
  /** Addresses of the formulas: `E9`. */
  readonly formulas: readonly string[];
  /** Cells that are merged over several columns. */
  readonly merges: readonly {
    readonly firstRow: number;
    readonly lastRow: number;
  }[];
}

/** What the rules compare cells with. */
export interface FormContext {
  /** Code of the satker that sends the form; null where it is not known, so that any code is right. */
  readonly satkerCode: string | null;
  /** The office's date, `2026-11-27`. */
  readonly today: string;
}

/** Something to put right in a form. It repeats no cell of a person. */
export interface FormFinding {
  /** Row number of Excel, from 1. */
  readonly row: number;
  /** Head of the column; null for the whole row. */
  readonly column: string | null;
  readonly message: string;
  /** How the cell should look; null where the message says it. */
  readonly hint: string | null;
  /** `warning`: may be right. */
  readonly level: 'error' | 'warning';
}

/** Why a file is not checked; it can be sent nevertheless. */
export type NotChecked =
  /** `no-form`: no row has the heads of a known form. `empty`: no cell is filled. */
  | { readonly reason: 'no-form' | 'empty' }
  /** More rows than `MOST_ROWS`. */
  | { readonly reason: 'too-many-rows' }
  /** Bytes of the file, or of what it holds once it is unpacked. */
  | { readonly reason: 'too-large' | 'unpacked-too-large' }
  | { readonly reason: 'macros' | 'password' | 'old-excel' | 'no-workbook' | 'damaged' | 'too-slow' | 'old-browser' }
  /** The form of another purpose; the message is the catalogue's. */
  | { readonly reason: 'wrong-form'; readonly message: string }
  /** Heads that are missing, as in a form of another year. */
  | { readonly reason: 'other-version'; readonly missing: readonly string[] }
  /** Row number of the heads. */
  | { readonly reason: 'merged-heads'; readonly row: number };

export type FormCheck =
  | {
      readonly kind: 'checked';
      /** Name of the form. */
      readonly form: string;
      /** Row number of Excel, from 1. */
      readonly headerRow: number;
      /** Number of filled rows. */
      readonly rows: number;
      /** In the order of the sheet. */
      readonly findings: readonly FormFinding[];
      /** First and last filled row behind many empty ones, which are not read; left out: none. */
      readonly unread?: readonly [first: number, last: number];
      /** Name of the sheet that was checked, and of the others; left out: the file shows one sheet. */
      readonly sheets?: { readonly checked: string; readonly others: readonly string[] };
    }
  | ({ readonly kind: 'not-checked' } & NotChecked);

/** Rows below the heads that are checked; a form with more is not checked. */
export const MOST_ROWS = 5_000;

/** Rows from the top in which the heads are searched. */
export const HEADER_ROWS = 30;

/** Columns that are read. */
export const MOST_COLUMNS = 60;
