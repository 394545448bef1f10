import { of } from 'rxjs';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { pageOf } from '../../../testing/page-samples';
import { ServerClock } from '../../services/clock/server-clock';
import { TicketListActions } from '../ticket-list/ticket-list-actions';
import { setServerClock } from './clock-effects';
import type { UserDrafts } from '../../services/drafts/user-drafts';

it('setServerClock dates drafts by the time that the list told, and lets the old ones go', () => {
  const clock = new ServerClock();
  const expire = jasmine.createSpy('expire').and.callFake(() => expect(clock.now()).not.toBeNull());
  const page = pageOf(0, { asOf: '2024-03-21T05:00:00Z' });
  const loaded = TicketListActions.pageLoaded({ query: DEFAULT_QUERY, page });
  setServerClock(of(loaded), clock, { expire } as Partial<UserDrafts> as UserDrafts).subscribe();
  expect(expire).toHaveBeenCalledTimes(1);
  expect(new Date(clock.now() ?? 0).toISOString()).toMatch(/^2024-03-21T05:00:0/);
});
