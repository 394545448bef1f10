import { createActionGroup, props } from '@ngrx/store';

/** What polling has found in the open ticket, which comes as `ticketLoaded`, too. */
export const LiveActions = createActionGroup({
  source: 'Live',
  events: {
    /** Entries of the open ticket that were not there before, and whether its status has changed. */
    entriesFound: props<{ id: string; entries: readonly string[]; statusChanged: boolean }>(),
  },
});
