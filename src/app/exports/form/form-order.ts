import type { FormContext } from '../../domain/catalogue/form-check';
import type { FormRules } from '../../domain/catalogue/form-rules';

/** A workbook to check by the rules of the form that it is. */
export interface FormOrder {
  readonly file: Blob;
  readonly forms: readonly FormRules[];
  readonly context: FormContext;
}
