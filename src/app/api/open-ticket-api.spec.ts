import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { WIRE_DETAIL } from '../../testing/wire-samples';
import { OpenTicketApi } from './open-ticket-api';

describe('OpenTicketApi', () => {
  describe('one', () => {
    it('keeps the version', () => {
      const { api, next } = setup();
      const outcome = outcomeOf(api.one('t-1'));
      const request = next();
      expect([request.request.method, pathOf(request)]).toEqual(['GET', 'tickets/t-1']);
      answer(request, WIRE_DETAIL, 200, { ETag: 'W/"7"' });
      expect(outcome.values[0]?.etag).toBe('"7"');
    });

    it('asks nothing for an id that can name no ticket', () => {
      const { api, open } = setup();
      for (const id of ['', '..', '!3']) {
        expect(outcomeOf(api.one(id)).failure).toEqual({
          kind: 'missing',
          status: null,
          code: null,
          retryAfter: null,
          fields: {},
        });
      }
      expect(open().length).toBe(0);
    });
  });

  it('asks where questions can go', () => {
    const { api, next } = setup();
    outcomeOf(api.destinations());
    expect(pathOf(next())).toBe('destinations');
  });
});

function setup() {
  return { ...setupApi(), api: TestBed.inject(OpenTicketApi) };
}
