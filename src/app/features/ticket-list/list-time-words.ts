import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock, zoneLabel } from '../../words/dates';
import { periodOf } from '../../domain/period';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { selectSession } from '../../state/session/session-feature';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { NO_CALENDAR } from '../../words/no-calendar';
import { staleWords } from './stale-words';

/** Time texts of the list, in the reader's time zone. Needs an injection context. */
export function listTimeWords() {
  const store = inject(Store);
  const session = store.selectSignal(selectSession);
  const asOf = store.selectSignal(list.selectAsOf);
  const tickets = store.selectSignal(list.selectTickets);
  const query = store.selectSignal(list.selectQuery);
  const shownQuery = store.selectSignal(list.selectShownQuery);

  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  const times = inject(WORKING_TIMES);
  /** Why ages are calendar time; empty before it is known, and where they are working time. */
  const gapWords = computed(() => {
    const known = times();
    const offices = tickets().map(({ office }) => office);
    const words = known === null ? NO_CALENDAR : known?.gapWords(offices, asOf() ?? '');
    return words ? ` · ${words}` : '';
  });
  const clock = computed(() => formatClock(asOf(), zone()));
  return {
    zoneWords: computed(() => `Waktu dalam ${zoneLabel(zone())}${gapWords()}`),
    updated: computed(() => (asOf() ? `diperbarui ${clock()}` : '')),
    thisYear: computed(() => periodOf(asOf(), zone())?.year ?? new Date().getFullYear()),
    /** Names the shown query while it is not the requested one; else empty. */
    stale: computed(() => {
      const shown = shownQuery();
      return shown ? staleWords(shown, query(), `${clock()} ${zoneLabel(zone())}`) : '';
    }),
  };
}
