import { TestBed } from '@angular/core/testing';
import { provideState, provideStore, Store } from '@ngrx/store';
import { pageOf } from '../../../testing/page-samples';
import { sessionOf } from '../../../testing/samples';
import { DEFAULT_LIMITS } from '../../domain/limits';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { SessionActions } from '../../state/session/session-actions';
import { sessionFeature } from '../../state/session/session-feature';
import { TicketListActions } from '../../state/ticket-list/ticket-list-actions';
import { ticketListFeature } from '../../state/ticket-list/ticket-list-feature';
import { conversationClock } from './conversation-clock';

const MINUTE = 60_000;

describe('conversationClock', () => {
  beforeEach(() => jasmine.clock().install().mockDate(new Date('2026-01-01T00:00:00Z')));
  afterEach(() => jasmine.clock().uninstall());

  it("goes on from the backend's clock, however wrong the machine's is", () => {
    const { clock, hear } = setup();
    hear('2024-03-21T05:07:10Z');
    jasmine.clock().tick(30 * MINUTE);
    expect(clock.latest()).toBe('2024-03-21T05:37:10.000Z');
    expect(clock.minute()).toBe('2024-03-21T12:37');
  });

  it('dates the first turns when the form is opened, and not again when the list comes anew', () => {
    const { clock, hear } = setup();
    hear('2024-03-21T05:07:10Z');
    expect(clock.opened()).toBe('2024-03-21T12:07');
    jasmine.clock().tick(5 * MINUTE);
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
  TestBed.configureTestingModule({
    providers: [provideStore(), provideState(sessionFeature), provideState(ticketListFeature)],
  });
  const store = TestBed.inject(Store);
  store.dispatch(SessionActions.loaded({ session: sessionOf('CSO_KPPN'), limits: DEFAULT_LIMITS }));
  const hear = (asOf: string): void => {
    const page = pageOf(1, { asOf });
    store.dispatch(TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page, receivedAt: Date.now() }));
  };
  return { clock: TestBed.runInInjectionContext(() => conversationClock()), hear };
}
