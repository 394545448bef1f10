import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../testing/api';
import { aSession } from '../../testing/samples';
import { WIRE_DETAIL, WIRE_PAGE } from '../../testing/wire-samples';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { CurrentReader } from './current-reader';
import { PollApi } from './poll-api';

const UNCHANGED = { status: 304, statusText: 'Not Modified', headers: { Date: 'Thu, 21 Mar 2024 05:25:00 GMT' } };

describe('PollApi', () => {
  it('asks for the page that is shown, on condition that it has changed', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.page({ ...DEFAULT_QUERY, page: 2 }, '"7"'));
    const request = next();
    expect(pathOf(request)).toBe('tickets?order=newest&page=2&size=15');
    expect(request.request.headers.get('If-None-Match')).toBe('"7"');
    request.flush('', UNCHANGED);
    expect(outcome.values).toEqual([{ found: null, asOf: '2024-03-21T05:25:00.000Z' }]);
  });

  it('reads a page that has changed, with its new ETag', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.page(DEFAULT_QUERY, '"7"'));
    next().flush(JSON.stringify(WIRE_PAGE), { headers: { ETag: 'W/"8"' } });
    expect(outcome.values.map(({ found, asOf }) => [found?.etag, found?.total, asOf])).toEqual([['"8"', 40, null]]);
  });

  it('sends no condition to a backend that gave no ETag, so that no preflight is needed', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.ticket('t-1', null));
    const request = next();
    expect(request.request.headers.has('If-None-Match')).toBeFalse();
    answer(request, { ...WIRE_DETAIL, id: 't-1' });
    expect(outcome.values[0]?.found?.id).toBe('t-1');
  });

  it('reads a ticket as the role may see it (F55)', () => {
    const { api, next } = setup();
    TestBed.inject(CurrentReader).setUser(aSession('CSO_KPPN'));
    const outcome = outcomeOf(api.ticket('t-1', '"1"'));
    const feedback = { rating: 'HELPFUL', comment: 'terima kasih', at: null };
    answer(next(), { ...WIRE_DETAIL, id: 't-1', feedback });
    expect(outcome.values[0]?.found?.feedback).toBeNull();
  });

  it('takes no empty response for an unchanged one', () => {
    const { api, next } = setup();
    const outcome = outcomeOf(api.page(DEFAULT_QUERY, '"7"'));
    next().flush('', { status: 200, statusText: 'OK' });
    expect(outcome.failure?.kind).toBe('malformed');
  });

  it('holds an unchanged one back until the user is confirmed, as every response (F66)', () => {
    const { api, next } = setup();
    const reader = TestBed.inject(CurrentReader);
    const outcome = outcomeOf(api.page(DEFAULT_QUERY, '"7"'));
    reader.hide();
    next().flush('', UNCHANGED);
    expect(outcome.values).toEqual([]);
    reader.setUser(aSession('CSO_KPPN', { userId: 'u-other' }));
    expect(outcome.values).toEqual([]);
  });

  it('is not retried: the next poll is the retry', () => {
    const { api, next, open } = setup();
    const outcome = outcomeOf(api.page(DEFAULT_QUERY, null));
    next().flush('', { status: 503, statusText: 'x', headers: { 'Retry-After': '120' } });
    expect([outcome.failure?.kind, outcome.failure?.retryAfter, open().length]).toEqual(['server', 120, 0]);
  });
});

function setup() {
  const made = setupApi();
  return { ...made, api: TestBed.runInInjectionContext(() => new PollApi()) };
}
