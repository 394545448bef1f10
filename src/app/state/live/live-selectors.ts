import type { TicketPage } from '../../domain/ticket-page';
import type { TicketQuery } from '../../domain/ticket-query';

export interface LiveState {
  /** A page that differs from the shown rows; null: the shown rows are the newest. */
  readonly news: { readonly query: TicketQuery; readonly page: TicketPage } | null;
  /** What came into the open ticket while it was open; null: nothing. */
  readonly entries: {
    readonly id: string;
    readonly ids: readonly string[];
    /** What the last poll that found something has found. */
    readonly latest: { readonly count: number; readonly statusChanged: boolean };
  } | null;
  /** When a poll has found the open ticket unchanged, in milliseconds of `performance.now`; null: not since it was opened. */
  readonly unchanged: { readonly id: string; readonly at: number } | null;
}

/** The slice by its name, because screens are drawn before the code of polling is there. */
const liveOf = (state: object): LiveState | undefined => (state as { haiCsoLive?: LiveState }).haiCsoLive;

export const selectNews = (state: object): LiveState['news'] => liveOf(state)?.news ?? null;

export const selectUnchanged = (state: object): LiveState['unchanged'] => liveOf(state)?.unchanged ?? null;

export const selectNewEntries = (state: object): LiveState['entries'] => liveOf(state)?.entries ?? null;
