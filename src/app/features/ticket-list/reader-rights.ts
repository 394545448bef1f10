import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { actionsOf, everWaits, type GeneralAction, seesManyOffices } from '../../domain/access';
import { selectSession } from '../../state/session/session-feature';

/** What the list offers its reader; nothing until the reader is known. Call it while the page is made. */
export function readerRights() {
  const session = inject(Store).selectSignal(selectSession);
  return {
    may: computed((): ReadonlySet<GeneralAction> => {
      const reader = session();
      return reader ? actionsOf(reader) : new Set();
    }),
    /** Sees tickets of many satkers, and who has answered them. */
    officer: computed(() => {
      const role = session()?.role;
      return role !== undefined && role !== 'SATKER';
    }),
    /** Sees tickets of many offices, too. */
    manyOffices: computed(() => {
      const reader = session();
      return !!reader && seesManyOffices(reader);
    }),
    /** False for those for whom nothing can ever wait. */
    canWait: computed(() => {
      const reader = session();
      return !reader || everWaits(reader);
    }),
  };
}
