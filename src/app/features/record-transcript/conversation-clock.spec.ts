import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { aSession } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { ServerClock } from '../../services/clock/server-clock';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { conversationClock } from './conversation-clock';

const MINUTE = 60_000;

describe('conversationClock', () => {
  let passed = 0;
  const pass = (minutes: number): void => void (passed += minutes * MINUTE);

  beforeEach(() => {
    spyOn(performance, 'now').and.callFake(() => passed);
    spyOn(Date, 'now').and.returnValue(Date.parse('2026-01-01T00:00:00Z'));
  });

  it("goes on from the backend's clock, however wrong the machine's is", () => {
    const { clock, hear } = setup();
    hear('2024-03-21T05:07:10Z');
    pass(30);
    expect(clock.latest()).toBe('2024-03-21T05:37:10.000Z');
    expect(clock.minute()).toBe('2024-03-21T12:37');
  });

  it('dates the first turns when the form is opened, and not again when the list comes anew', () => {
    const { clock, hear } = setup();
    hear('2024-03-21T05:07:10Z');
    expect(clock.opened()).toBe('2024-03-21T12:07');
    pass(5);
    hear('2024-03-21T05:12:11Z');
    expect(clock.opened()).toBe('2024-03-21T12:07');
    clock.begin();
    expect(clock.opened()).toBe('2024-03-21T12:12');
  });

  it("is the machine's until the backend has told its own", () => {
    const { clock, hear } = setup();
    expect(clock.opened()).toBe('2026-01-01T07:00');
    hear('2024-03-21T05:07:10Z');
    expect(clock.opened()).toBe('2024-03-21T12:07');
  });
});

function setup() {
  TestBed.configureTestingModule({ providers: [provideStore(), provideState(sessionFeature), ServerClock] });
  const session = aSession('CSO_KPPN');
  TestBed.inject(Store).dispatch(SessionActions.loaded({ session, limits: DEFAULT_LIMITS }));
  const hear = (asOf: string): void => TestBed.inject(ServerClock).set(asOf);
  return { clock: TestBed.runInInjectionContext(() => conversationClock()), hear };
}
