import { computed, effect, inject, type Signal, signal, untracked } from '@angular/core';
import { ChunkLoader } from '../../chunks/chunk-loader';
import type { TicketQuery } from '../../domain/ticket-query';
import type { ListPhase } from '../../state/ticket-list/ticket-list-selectors';
import type { readerRights } from './reader-rights';

/** The code that chooses tickets in their rows; asked for once rows are shown that may need it. */
export function picksCode(
  reader: Pick<ReturnType<typeof readerRights>, 'canWait' | 'officer'>,
  phase: Signal<ListPhase>,
  query: Signal<TicketQuery>,
) {
  const wanted = computed(() => phase() === 'rows' && reader.canWait() && (reader.officer() || query().waitingForMe));
  const chunks = inject(ChunkLoader);
  const state = signal<'loaded' | 'failed' | null>(null);
  const load = async (): Promise<void> => {
    const loaded = await chunks.load('ticket-picks', () => import('./ticket-picks'));
    state.set(loaded ? 'loaded' : 'failed');
  };
  effect(() => {
    if (wanted()) untracked(() => void load());
  });
  return {
    state,
    wanted,
    load,
    /** Ids of the tickets that are chosen; they stay when the layout changes. */
    picked: signal<ReadonlySet<string>>(new Set()),
  };
}
