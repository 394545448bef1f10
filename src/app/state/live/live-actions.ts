import { createActionGroup, props } from '@ngrx/store';

/** What polling has found in the open ticket, which comes as `ticketLoaded`, too. */
export const LiveActions = createActionGroup({
  source: 'Live',
  events: {
    /** Entries of the open ticket that were not there before, and whether its status has changed. */
    entriesFound: props<{ id: string; entries: readonly string[]; statusChanged: boolean }>(),
    /** A poll has found the open ticket as it is shown, at a time in milliseconds of `performance.now`. */
    ticketUnchanged: props<{ id: string; at: number }>(),
  },
});
