import { computed, inject } from '@angular/core';
import { Store } from '@ngrx/store';
import { formatClock, zoneLabel } from '../../words/dates';
import { periodOf } from '../../domain/period';
import { WORKING_TIMES } from '../../services/working-time/working-times';
import { selectSession } from '../../state/session/session-feature';
import * as list from '../../state/ticket-list/ticket-list-selectors';
import { staleWords } from './stale-words';

/** Time texts of the list, in the reader's time zone. Needs an injection context. */
export function listTimeWords() {
  const store = inject(Store);
  const session = store.selectSignal(selectSession);
  const asOf = store.selectSignal(list.selectAsOf);
  const query = store.selectSignal(list.selectQuery);
  const shownQuery = store.selectSignal(list.selectShownQuery);

  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  const times = inject(WORKING_TIMES);
  /** Whether the calendar lacks the present year, so that ages are calendar time. */
  const incomplete = computed(() => times()?.knows(asOf() ?? '') === false);
  const clock = computed(() => formatClock(asOf(), zone()));
  return {
    zoneWords: computed(() => `Waktu dalam ${zoneLabel(zone())}${incomplete() ? ' · kalender belum lengkap' : ''}`),
    updated: computed(() => (asOf() ? `diperbarui ${clock()}` : '')),
    thisYear: computed(() => periodOf(asOf(), zone())?.year ?? new Date().getFullYear()),
    /** Names the shown query while it is not the requested one; else empty. */
    stale: computed(() => {
      const shown = shownQuery();
      return shown ? staleWords(shown, query(), `${clock()} ${zoneLabel(zone())}`) : '';
    }),
  };
}
