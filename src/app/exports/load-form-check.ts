import type { FormCheck } from '../domain/catalogue/form-check';
import type { FormOrder } from './form/form-order';

/** Loads the chunk that reads workbooks. Rejects when it cannot be loaded (F15). */
export function loadFormCheck() {
  return import('./form/check-form-file');
}

/** Checks a form. Rejects as `loadFormCheck` does. */
export async function checkFormFile(order: FormOrder): Promise<FormCheck> {
  return (await loadFormCheck()).checkFormFile(order);
}
