import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { aSession } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import type { Session } from '../../domain/session';
import { ServerClock } from '../../services/clock/server-clock';
import { WORKING_TIMES, type WorkingTimes } from '../../services/working-time/working-times';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { openFilter } from './open-filter';

const KNOWS: Partial<Session> = { knowsOpenBefore: true };
const CUT = '2024-03-12T09:30:00+07:00';

describe('openFilter', () => {
  it('asks for an instant in working time where the backend takes it', () => {
    const { filter, asked } = setup(KNOWS, CUT);
    expect(filter('5')).toEqual({ openBefore: CUT });
    expect(asked).toEqual([5]);
  });

  it('asks for whole days and what waits where it does not, and no day too many', () => {
    expect(setup({}, CUT).filter('5')).toEqual({
      status: 'WAITING',
      feedback: null,
      to: '2024-03-11',
      openBefore: null,
    });
  });

  it('counts calendar days without a calendar, and where it says nothing', () => {
    for (const counted of [null, 'unknown'] as const) {
      expect(setup(KNOWS, counted).filter('2')).toEqual({ openBefore: '2024-03-19T12:00:00+07:00' });
      TestBed.resetTestingModule();
    }
  });

  it('changes nothing when nothing is typed', () => {
    expect(setup(KNOWS, CUT).filter('')).toEqual({});
  });
});

function setup(session: Partial<Session>, counted: string | null) {
  TestBed.configureTestingModule({
    providers: [
      provideStore(),
      provideState(sessionFeature),
      { provide: ServerClock, useValue: { now: () => Date.parse('2024-03-21T05:00:00Z') } },
    ],
  });
  TestBed.inject(Store).dispatch(
    SessionActions.loaded({ session: aSession('CSO_KPPN', session), limits: DEFAULT_LIMITS }),
  );
  const asked: number[] = [];
  const openBefore = (days: number): string => {
    asked.push(days);
    return counted ?? '';
  };
  if (counted !== null) TestBed.inject(WORKING_TIMES).set({ openBefore } as Partial<WorkingTimes> as WorkingTimes);
  return { filter: TestBed.runInInjectionContext(() => openFilter()), asked };
}
