import { linkedSignal, type Signal } from '@angular/core';
import type { Ticket } from '../../domain/ticket';

/** Index of the DOM row that shows each ticket, by ticket id. */
export type RowSlots = ReadonlyMap<string, number>;

/**
 * A ticket that stays keeps its DOM row, and so its focus. A new ticket gets a free row, so that turning the page
 * changes texts and creates no elements.
 */
export function assignSlots(ids: readonly string[], before: RowSlots): RowSlots {
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
    computation: (ids, before) => assignSlots(ids, before?.value ?? new Map()),
  });
}
