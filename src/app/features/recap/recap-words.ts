import { computed, type Signal } from '@angular/core';
import type { Recap } from '../../domain/recap';
import { monthBefore } from '../../domain/recap-period';
import type { Session } from '../../domain/session';
import { formatClock, zoneLabel } from '../../words/dates';
import { periodInSentence } from '../../words/recap-periods';
import { runningWords } from './comparison-words';
import { measuredWords } from './recap-row';
import { recapOffice } from './recap-sheet';

interface Parts {
  readonly recap: Signal<Recap | null>;
  /** The recap where the user may see it. */
  readonly shown: Signal<Recap | null>;
  /** The period before, which it is compared with. */
  readonly before: Signal<Recap | null>;
  readonly session: Signal<Session | null>;
}

/** What the page says around its figures. */
export function recapWords({ recap, shown, before, session }: Parts) {
  const zone = computed(() => session()?.zone ?? 'Asia/Jakarta');
  return {
    /** Which figures still stand below a failure. */
    stale: computed(() => {
      const figures = shown();
      return figures ? `Angka di bawah masih ${periodInSentence(figures.period)}.` : '';
    }),
    scope: computed(() => {
      const [figures, reader] = [recap(), session()];
      return (figures && reader && recapOffice(figures, reader)?.name) ?? 'Semua kantor';
    }),
    /** The month before the current one; null where the backend counts no days. */
    lastMonth: computed(() => {
      const figures = shown();
      return figures?.knowsDays ? monthBefore(figures.asOf, zone()) : null;
    }),
    running: computed(() => {
      const figures = shown();
      return figures ? runningWords(figures, before(), zone()) : '';
    }),
    measured: computed(() => measuredWords(recap() ?? { measuredMethod: null })),
    updated: computed(() => `diperbarui ${formatClock(recap()?.asOf ?? null, zone())} ${zoneLabel(zone())}`),
  };
}
