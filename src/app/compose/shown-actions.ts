import { computed, linkedSignal, type Signal } from '@angular/core';

export interface ShownActions<Action> {
  /** What the form offers. */
  readonly actions: Signal<ReadonlySet<Action>>;
  /** The ticket allows something else by now than the form offers. */
  readonly outdated: Signal<boolean>;
  /** Offers what the ticket allows now. */
  release(): void;
}

/**
 * The actions on a ticket, unchanged while `frozen` is true, so that no button changes its meaning while the user writes
 * or reads about a conflict. A ticket that allows nothing any more offers nothing at once (F57).
 */
export function shownActions<Action>(current: () => ReadonlySet<Action>, frozen: () => boolean): ShownActions<Action> {
  const actions = linkedSignal<{ current: ReadonlySet<Action>; frozen: boolean }, ReadonlySet<Action>>({
    source: () => ({ current: current(), frozen: frozen() }),
    computation: (now, before) => (now.frozen && now.current.size && before?.value.size ? before.value : now.current),
  });
  return {
    actions: actions.asReadonly(),
    outdated: computed(() => !sameMembers(actions(), current())),
    release: () => actions.set(current()),
  };
}

function sameMembers<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((each) => other.has(each));
}
