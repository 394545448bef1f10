import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { pageOf } from '../../../testing/page-samples';
import { aSession } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { WORKING_TIMES, type WorkingTimes } from '../../services/working-time/working-times';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { ticketListFeature } from '../../state/ticket-list/ticket-list-feature';
import { listTimeWords } from './list-time-words';

describe('listTimeWords', () => {
  it('say nothing of the calendar until it is known whether there is one', () => {
    expect(setup().zoneWords()).toBe('Waktu dalam WIB');
  });

  it('say why ages are calendar time, by the offices that are shown', () => {
    const { zoneWords, come, asked, page } = setup();
    for (const [gap, words] of [
      ['', 'Waktu dalam WIB'],
      ['kalender tidak tersedia', 'Waktu dalam WIB · kalender tidak tersedia'],
      ['zona waktu kantor belum diketahui', 'Waktu dalam WIB · zona waktu kantor belum diketahui'],
      ['kalender belum lengkap', 'Waktu dalam WIB · kalender belum lengkap'],
    ] as const) {
      come(gap);
      expect(zoneWords()).toBe(words);
    }
    expect(asked[0]).toEqual([page.items.map(({ office }) => office), page.asOf]);
  });

  it('say that there is no calendar when its code could not be loaded', () => {
    const { zoneWords } = setup();
    TestBed.inject(WORKING_TIMES).set(null);
    expect(zoneWords()).toBe('Waktu dalam WIB · kalender tidak tersedia');
  });
});

function setup() {
  TestBed.configureTestingModule({
    providers: [provideStore(), provideState(sessionFeature), provideState(ticketListFeature)],
  });
  const store = TestBed.inject(Store);
  const page = pageOf(2);
  store.dispatch(SessionActions.loaded({ session: aSession('CSO_KPPN'), limits: DEFAULT_LIMITS }));
  store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page }));
  const asked: unknown[] = [];
  return {
    page,
    asked,
    zoneWords: TestBed.runInInjectionContext(() => listTimeWords()).zoneWords,
    come: (words: string) => {
      const times: Pick<WorkingTimes, 'gapWords'> = { gapWords: (...given) => (asked.push(given), words) };
      TestBed.inject(WORKING_TIMES).set(times as WorkingTimes);
    },
  };
}
