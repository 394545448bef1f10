import { Location } from '@angular/common';
import { computed, inject, type Signal, signal } from '@angular/core';
import { Store } from '@ngrx/store';
import { userTag } from '../../domain/user-tag';
import { selectSession } from '../../state/session/session-feature';

/** A value in the state of the history entry. */
export interface EntryState {
  /** Undefined for none, and for one of another user. */
  readonly value: Signal<unknown>;
  /** @param value can be cloned, as the browser stores it */
  set(value: unknown): void;
}

interface Stored {
  /** Tag of the user. */
  readonly by: string | null;
  readonly value: unknown;
}

/**
 * A named value in the state of the history entry, which is there again after Back and a reload, in no other entry, and
 * for no other user. Needs an injection context.
 */
export function entryState(name: string): EntryState {
  const location = inject(Location);
  const session = inject(Store).selectSignal(selectSession);
  const user = computed(() => {
    const reader = session();
    return reader ? userTag(reader.userId) : null;
  });
  const state = (): Readonly<Record<string, unknown>> => {
    const found: unknown = location.getState();
    return typeof found === 'object' && found !== null ? { ...found } : {};
  };
  const stored = signal(state()[name] as Partial<Stored> | undefined);
  return {
    value: computed(() => (user() !== null && stored()?.by === user() ? stored()?.value : undefined)),
    set: (value) => {
      const written: Stored = { by: user(), value };
      stored.set(written);
      location.replaceState(location.path(true), '', { ...state(), [name]: written });
    },
  };
}
