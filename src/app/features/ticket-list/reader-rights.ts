import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { actionsOf, everWaits, type GeneralAction, isOfficer, seesManyOffices } from '../../domain/access';
import { selectSession } from '../../state/session/session-feature';

/**
 * What the role may do and see in the list. Everything is false before the session is known.
 *
 * Needs an injection context.
 */
export function readerRights() {
  const session = inject(Store).selectSignal(selectSession);
  return {
    may: computed((): ReadonlySet<GeneralAction> => {
      const reader = session();
      return reader ? actionsOf(reader) : new Set();
    }),
    /** Whether the role sees tickets of several satkers, and their officers. */
    officer: computed(() => {
      const reader = session();
      return !!reader && isOfficer(reader);
    }),
    /** Whether the role sees tickets of several offices. */
    manyOffices: computed(() => {
      const reader = session();
      return !!reader && seesManyOffices(reader);
    }),
    /** False for roles whose tickets never wait for them. */
    canWait: computed(() => {
      const reader = session();
      return !reader || everWaits(reader);
    }),
  };
}
