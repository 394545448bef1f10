import { Location } from '@angular/common';
import { inject, type Signal, signal } from '@angular/core';

/** Name in the state of the history entry. */
const LEFT_OUT = 'leftOut';

/**
 * Ids of the chosen tickets that the user leaves out. They stand in the history entry of the dialog, so that they are
 * left out also after Back and a reload, and in no other choice of tickets. Needs an injection context.
 */
export function leftOut(): { readonly ids: Signal<ReadonlySet<string>>; choose(id: string, on: boolean): void } {
  const location = inject(Location);
  const state = (): Readonly<Record<string, unknown>> => {
    const found: unknown = location.getState();
    return typeof found === 'object' && found !== null ? { ...found } : {};
  };
  const stored = state()[LEFT_OUT];
  const ids = signal<ReadonlySet<string>>(new Set(Array.isArray(stored) ? stored.map(String) : []));
  return {
    ids: ids.asReadonly(),
    choose: (id, on) => {
      ids.update((before) => new Set(on ? [...before].filter((each) => each !== id) : [...before, id]));
      location.replaceState(location.path(true), '', { ...state(), [LEFT_OUT]: [...ids()] });
    },
  };
}
