import { Location } from '@angular/common';
import { inject } from '@angular/core';

/** A value in the state of the history entry. */
export interface EntryState {
  get(): unknown;
  /** @param value can be cloned, as the browser stores it */
  set(value: unknown): void;
}

/**
 * A named value in the state of the history entry, which is there again after Back and a reload, and in no other entry.
 * Needs an injection context.
 */
export function entryState(name: string): EntryState {
  const location = inject(Location);
  const state = (): Readonly<Record<string, unknown>> => {
    const found: unknown = location.getState();
    return typeof found === 'object' && found !== null ? { ...found } : {};
  };
  return {
    get: () => state()[name],
    set: (value) => location.replaceState(location.path(true), '', { ...state(), [name]: value }),
  };
}
