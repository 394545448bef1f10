import type { NotChecked } from '../../domain/catalogue/form-check';

/** Reasons of the file itself, whatever form it is. */
type FileReason = Exclude<NotChecked['reason'], 'merged-heads' | 'other-version' | 'wrong-form'>;

/** Ends the reading of a file that cannot be checked. */
export class NotCheckedError extends Error {
  constructor(readonly reason: FileReason) {
    super(reason);
  }
}
