import { TestBed } from '@angular/core/testing';
import { provideStore, Store } from '@ngrx/store';
import { aSession } from '../../../testing/samples';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { officeClock } from './office-clock';
import { ServerClock } from './server-clock';

const AT = '2024-03-21T05:07:10Z';

describe('officeClock', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2030-01-01T00:00:00Z')));
  afterEach(() => jasmine.clock().uninstall());

  it('has the machine’s time in Jakarta before the backend has sent anything', () => {
    const { office } = setup();
    expect(office.known()).toBeFalse();
    expect(office.now()).toBe(Date.parse('2030-01-01T00:00:00Z'));
    expect([office.zone(), office.minute()]).toEqual(['Asia/Jakarta', '2030-01-01T07:00']);
  });

  it('has the backend’s time in the zone of the user’s office afterwards', () => {
    const { office, clock, store } = setup();
    spyOn(performance, 'now').and.returnValue(1_000);
    clock.set(AT);
    store.dispatch(
      SessionActions.loaded({ session: aSession('SATKER', { zone: 'Asia/Jayapura' }), limits: DEFAULT_LIMITS }),
    );
    expect(office.known()).toBeTrue();
    expect(office.now()).toBe(Date.parse(AT));
    expect([office.zone(), office.minute()]).toEqual(['Asia/Jayapura', '2024-03-21T14:07']);
  });
});

function setup() {
  TestBed.configureTestingModule({
    providers: [provideStore({ [sessionFeature.name]: sessionFeature.reducer }), ServerClock],
  });
  const office = TestBed.runInInjectionContext(officeClock);
  return { office, clock: TestBed.inject(ServerClock), store: TestBed.inject(Store) };
}
