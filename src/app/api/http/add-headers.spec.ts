import { TestBed } from '@angular/core/testing';
import { outcomeOf, setupApi } from '../../../testing/api';
import type { TimeLimits } from '../api-config';
import { OpenTicketApi } from '../open-ticket-api';

describe('addHeaders', () => {
  it('waits for a promise that is no instance of the global one, as in a page with zone.js', () => {
    const { open, next, give } = setup();
    outcomeOf(TestBed.inject(OpenTicketApi).destinations());
    expect(open()).toEqual([]);
    give();
    expect(next().request.headers.get('Authorization')).toBe('Bearer a');
  });

  it('gives a request its whole time however long the shell took for the token (F70)', () => {
    jasmine.clock().install();
    const { next, give } = setup({ read: 1_000 });
    const outcome = outcomeOf(TestBed.inject(OpenTicketApi).destinations());
    jasmine.clock().tick(9_000);
    give();
    const request = next();
    jasmine.clock().tick(999);
    expect([outcome.failure, request.cancelled]).toEqual([null, false]);
    jasmine.clock().tick(1);
    expect(outcome.failure?.kind).toBe('timeout');
  });

  afterEach(() => jasmine.clock().uninstall());
});

/** Sets up the API with a token that the test delivers. */
function setup(timeLimits: Partial<TimeLimits> = {}) {
  const waiting: ((headers: Record<string, string>) => void)[] = [];
  const foreign = {
    then: (resolve?: (headers: Record<string, string>) => void) => {
      if (resolve) waiting.push(resolve);
      return foreign;
    },
  };
  const api = setupApi({ headers: () => foreign as unknown as Promise<Record<string, string>>, timeLimits });
  return { ...api, give: () => waiting.forEach((resolve) => resolve({ Authorization: 'Bearer a' })) };
}
