import { checkForm } from '../../domain/catalogue/check-form';
import { type FormCheck, HEADER_ROWS, MOST_ROWS } from '../../domain/catalogue/form-check';
import type { FormOrder } from './form-order';
import { NotCheckedError } from './not-checked-error';
import { packageEntries } from './package-entries';
import { readSheet } from './read-sheet';
import { visibleSheets } from './workbook-parts';

/** Bytes of a file that is checked. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Rows that are read: one more than are checked, below the last row that may have the heads. */
const READ_ROWS = HEADER_ROWS + MOST_ROWS + 1;

/**
 * Checks a workbook by the rules of the form that it is: the first sheet that has a form's heads. It is unpacked only as far as it is read. Never rejects: what
 * cannot be read is not checked, and no error of the library, which might quote a cell, leaves this function.
 */
export async function checkFormFile({ file, forms, context }: FormOrder): Promise<FormCheck> {
  try {
    if (file.size > MOST_BYTES) throw new NotCheckedError('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sheets = await visibleSheets(bytes, packageEntries(bytes), READ_ROWS);
    let best: FormCheck | null = null;
    for (const { name, parts } of sheets) {
      const check = checkForm(readSheet(await parts(), READ_ROWS), forms, context);
      const others = sheets.filter((sheet) => sheet.name !== name).map((sheet) => sheet.name);
      if (isForm(check)) {
        return check.kind === 'checked' && others.length ? { ...check, sheets: { checked: name, others } } : check;
      }
      if (best?.kind !== 'not-checked' || best.reason === 'empty') best = check;
    }
    return best ?? { kind: 'not-checked', reason: 'empty' };
  } catch (error) {
    return { kind: 'not-checked', reason: error instanceof NotCheckedError ? error.reason : 'damaged' };
  }
}

/** Whether the sheet is meant to be a form, even one that can not be checked. */
const isForm = (check: FormCheck): boolean =>
  check.kind === 'checked' || (check.reason !== 'no-form' && check.reason !== 'empty');
