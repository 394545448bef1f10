import { checkForm } from '../../domain/catalogue/check-form';
import { type FormCheck, HEADER_ROWS, MOST_ROWS } from '../../domain/catalogue/form-check';
import type { FormOrder } from './form-order';
import { NotCheckedError } from './not-checked-error';
import { packageEntries } from './package-entries';
import { readSheet } from './read-sheet';
import { workbookParts } from './workbook-parts';

/** Bytes of a file that is checked. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** Rows that are read: one more than are checked, below the last row that may have the heads. */
const READ_ROWS = HEADER_ROWS + MOST_ROWS + 1;

/**
 * Checks a workbook by the rules of the form that it is. It is unpacked only as far as it is read. Never rejects: what
 * cannot be read is not checked, and no error of the library, which might quote a cell, leaves this function.
 */
export async function checkFormFile({ file, forms, context }: FormOrder): Promise<FormCheck> {
  try {
    if (file.size > MOST_BYTES) throw new NotCheckedError('too-large');
    const bytes = new Uint8Array(await file.arrayBuffer());
    const parts = await workbookParts(bytes, packageEntries(bytes), READ_ROWS);
    return checkForm(readSheet(parts, READ_ROWS), forms, context);
  } catch (error) {
    return { kind: 'not-checked', reason: error instanceof NotCheckedError ? error.reason : 'damaged' };
  }
}
