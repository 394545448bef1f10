import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import { aSession } from '../../../testing/samples';
import { WIRE_PAGE } from '../../../testing/wire-samples';
import { DEFAULT_QUERY } from '../../domain/ticket-query';
import { CurrentReader } from '../current-reader';
import { TicketApi } from '../ticket-api';

describe('PrefetchCache', () => {
  it('serves the first identical request from the cache', () => {
    const { api, next, open } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    answer(next(), WIRE_PAGE);
    expect(outcomeOf(api.page(DEFAULT_QUERY)).values[0]?.total).toBe(WIRE_PAGE.total);
    expect(open()).toEqual([]);
  });

  it('answers a request also when the answer comes later', () => {
    const { api, next } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    const request = next();
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(request, WIRE_PAGE);
    expect(outcome.values[0]?.total).toBe(WIRE_PAGE.total);
  });

  it('answers once: the second question is asked', () => {
    const { api, next } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    answer(next(), WIRE_PAGE);
    outcomeOf(api.page(DEFAULT_QUERY));
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(next(), { ...WIRE_PAGE, total: 7 });
    expect(outcome.values[0]?.total).toBe(7);
  });

  it('reports a failure that came before the request, and asks again at the next request', () => {
    const { api, next, open } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    answer(next(), '', 403);
    expect(outcomeOf(api.page(DEFAULT_QUERY)).failure?.kind).toBe('forbidden');
    expect(open()).toEqual([]);
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(next(), WIRE_PAGE);
    expect(outcome.values[0]?.total).toBe(WIRE_PAGE.total);
  });

  it('reports the failure to the request that waits', () => {
    const { api, next } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(next(), '', 403);
    expect(outcome.failure?.kind).toBe('forbidden');
  });

  it('asks another question itself', () => {
    const { api, open } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    outcomeOf(api.page({ ...DEFAULT_QUERY, page: 2 }));
    expect(open().length).toBe(2);
  });

  it('cancels the prefetch with the request that waited for it', () => {
    const { api, open } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    outcomeOf(api.page(DEFAULT_QUERY)).cancel();
    expect(open()).toEqual([]);
  });

  it('keeps nothing of a user who leaves', () => {
    const { api, next } = setup();
    api.prefetchPage(DEFAULT_QUERY);
    answer(next(), WIRE_PAGE);
    TestBed.inject(CurrentReader).leave();
    TestBed.inject(CurrentReader).setUser(aSession('SATKER', { userId: 'budi' }));
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(next(), { ...WIRE_PAGE, total: 7 });
    expect(outcome.values[0]?.total).toBe(7);
  });

  it('keeps nothing longer than ten seconds', () => {
    const { api, next } = setup();
    const clock = spyOn(performance, 'now').and.returnValue(0);
    api.prefetchPage(DEFAULT_QUERY);
    answer(next(), WIRE_PAGE);
    clock.and.returnValue(10_000);
    const outcome = outcomeOf(api.page(DEFAULT_QUERY));
    answer(next(), { ...WIRE_PAGE, total: 7 });
    expect(outcome.values[0]?.total).toBe(7);
  });
});

function setup() {
  return { ...setupApi(), api: TestBed.inject(TicketApi) };
}
