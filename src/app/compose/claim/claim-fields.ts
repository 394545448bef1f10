import { required, type SchemaFn } from '@angular/forms/signals';
import { LONGEST_CLAIM_NOTE } from '../../domain/claim';
import { optionalText } from '../field-rules';

/** Model of Alihkan; the draft stores the fields under these names. */
export interface ClaimFields {
  /** `yes` while the form is shown. */
  readonly open: string;
  /** Alias of the colleague; empty while none is chosen. */
  readonly to: string;
  readonly note: string;
}

/** The fields of a draft. */
export function claimFields({ open = '', to = '', note = '' }: Readonly<Partial<Record<string, string>>>): ClaimFields {
  return { open, to, note };
}

/** A colleague is required; the note has at most 500 characters (docs/api.md). */
export const claimSchema: SchemaFn<ClaimFields> = ({ to, note }) => {
  required(to, { message: 'Pilih petugas yang menerima.' });
  optionalText(note, 'Catatan', () => LONGEST_CLAIM_NOTE);
};
