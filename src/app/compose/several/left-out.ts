import { computed, type Signal } from '@angular/core';
import { entryState } from '../../services/address/entry-state';

/**
 * Ids of the chosen tickets that the user leaves out. They stand in the history entry of the dialog, so that they are
 * left out also after Back and a reload, and in no other choice of tickets. Needs an injection context.
 */
export function leftOut(): { readonly ids: Signal<ReadonlySet<string>>; choose(id: string, on: boolean): void } {
  const entry = entryState('leftOut');
  const ids = computed(() => {
    const stored = entry.value();
    return new Set(Array.isArray(stored) ? stored.map(String) : []);
  });
  return {
    ids,
    choose: (id, on) => entry.set(on ? [...ids()].filter((each) => each !== id) : [...ids(), id]),
  };
}
