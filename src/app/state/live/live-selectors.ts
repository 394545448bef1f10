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
}

/** The slice by its name, because screens are drawn before the code of polling is there. */
const liveOf = (state: object): LiveState | undefined => (state as { haiCsoLive?: LiveState }).haiCsoLive;

export const selectNews = (state: object): LiveState['news'] => liveOf(state)?.news ?? null;

export const selectNewEntries = (state: object): LiveState['entries'] => liveOf(state)?.entries ?? null;
