import type { Action } from '@ngrx/store';
import { of, throwError } from 'rxjs';
import type { OpenTicketApi } from '../../api/open-ticket-api';
import type { Failure } from '../../domain/failure';
import type { Destination } from '../../domain/ticket';
import { KPPN } from '../../../testing/samples';
import { DestinationsActions } from './destinations-actions';
import { loadDestinations } from './destinations-effects';
import { destinationsFeature, type DestinationsState, selectDestinationsProblem } from './destinations-feature';

const destinations: readonly Destination[] = [
  { code: 'PERBENDAHARAAN', label: 'Layanan Perbendaharaan-KPPN', office: KPPN },
];
const failure: Failure = { kind: 'server', status: 500, code: null, retryAfter: null, fields: {} };
const needed = DestinationsActions.needed();

describe('destinations', () => {
  it('come from the backend', () => {
    expect(told({ destinations: () => of(destinations) })).toEqual([DestinationsActions.loaded({ destinations })]);
  });

  it('tell why they did not come', () => {
    expect(told({ destinations: () => throwError(() => failure) })).toEqual([
      DestinationsActions.loadFailed({ failure }),
    ]);
  });

  it('stay while they are asked for again, and when that fails', () => {
    const actions = [
      needed,
      DestinationsActions.loaded({ destinations }),
      needed,
      DestinationsActions.loadFailed({ failure }),
    ];
    const { reducer } = destinationsFeature;
    expect(actions.reduce(reducer, reducer(undefined, { type: '@init' }))).toEqual({
      destinations,
      loading: false,
      loaded: true,
      failure,
    });
  });

  const problems: readonly (readonly [Partial<DestinationsState>, unknown])[] = [
    [{}, null],
    [{ loading: true }, 'loading'],
    [{ loading: true, destinations }, null],
    [{ loaded: true, destinations }, null],
    [{ loaded: true }, 'empty'],
    [{ loaded: true, loading: true }, 'loading'],
    [{ failure }, 'failed'],
  ];
  for (const [change, problem] of problems) {
    it(`are ${String(problem ?? 'no problem')} when ${JSON.stringify(change).slice(0, 50)}`, () => {
      const state: DestinationsState = { destinations: [], loading: false, loaded: false, failure: null, ...change };
      expect(selectDestinationsProblem.projector(state)).toBe(problem as never);
    });
  }
});

function told(api: Pick<OpenTicketApi, 'destinations'>): readonly Action[] {
  const seen: Action[] = [];
  loadDestinations(of(needed), api as OpenTicketApi).subscribe((action) => seen.push(action));
  return seen;
}
