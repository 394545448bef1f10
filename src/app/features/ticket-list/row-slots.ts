import { linkedSignal, type Signal } from '@angular/core';
import type { Ticket } from '../../domain/ticket';

/** DOM slot of each ticket, by the ticket's id. */
export type RowSlots = ReadonlyMap<string, number>;

/**
 * A ticket that stays keeps its place in the DOM, and with it the focus; a new one takes a place that has become free,
 * so that turning the page fills in words instead of building every row anew.
 */
export function nextSlots(ids: readonly string[], before: RowSlots): RowSlots {
  const taken = new Set(ids.map((id) => before.get(id)));
  let free = -1;
  const nextFree = (): number => {
    do free++;
    while (taken.has(free));
    return free;
  };
  return new Map(ids.map((id) => [id, before.get(id) ?? nextFree()]));
}

export function rowSlots(tickets: Signal<readonly Ticket[]>): Signal<RowSlots> {
  return linkedSignal<readonly string[], RowSlots>({
    source: () => tickets().map(({ id }) => id),
    computation: (ids, before) => nextSlots(ids, before?.value ?? new Map()),
  });
}
