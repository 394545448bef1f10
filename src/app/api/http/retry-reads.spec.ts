import { TestBed } from '@angular/core/testing';
import * as fc from 'fast-check';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import { WIRE_DETAIL } from '../../../testing/wire-samples';
import { SubmissionApi } from '../submission-api';
import { OpenTicketApi } from '../open-ticket-api';
import { RetryBudget } from './retry-budget';

describe('retryReads', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date('2024-03-21T05:07:10Z'));
    spyOn(performance, 'now').and.callFake(() => Date.now());
  });
  afterEach(() => jasmine.clock().uninstall());

  it('recovers alone when a later answer is good (F40)', () => {
    const { next, outcome } = setup();
    answer(next(), '', 503);
    jasmine.clock().tick(150);
    answer(next(), WIRE_DETAIL);
    expect(outcome.values[0]?.id).toBe('t-1');
    expect(outcome.failure).toBeNull();
  });

  it('waits a random part of a pause that doubles, and gives up after three attempts', () => {
    const { next, open, outcome } = setup();
    answer(next(), '', 503);
    jasmine.clock().tick(149);
    expect(open().length).toBe(0);
    jasmine.clock().tick(1);
    answer(next(), '', 502);
    jasmine.clock().tick(299);
    expect(open().length).toBe(0);
    expect(outcome.failure).toBeNull();
    jasmine.clock().tick(1);
    answer(next(), '', 500);
    expect(outcome.failure?.status).toBe(500);
    jasmine.clock().tick(60_000);
    expect(open().length).toBe(0);
  });

  it('asks again at once when the jitter is nothing', () => {
    const { next } = setup();
    (Math.random as jasmine.Spy).and.returnValue(0);
    answer(next(), '', 503);
    jasmine.clock().tick(0);
    expect(next().request.method).toBe('GET');
  });

  for (const [status, retryAfter, pause] of [
    [429, '2', 2_150],
    [503, '5', 5_150],
    [503, 'Thu, 21 Mar 2024 05:07:13 GMT', 3_150],
    [503, '0', 150],
    [503, 'soon', 150],
    [408, null, 150],
  ] as const) {
    it(`waits ${pause} ms after ${status} with Retry-After ${retryAfter}`, () => {
      const { next, open } = setup();
      answer(next(), '', status, retryAfter === null ? {} : { 'Retry-After': retryAfter });
      jasmine.clock().tick(pause - 1);
      expect(open().length).toBe(0);
      jasmine.clock().tick(1);
      expect(open().length).toBe(1);
    });
  }

  for (const [status, retryAfter, expected] of [
    [429, '30', 30],
    [503, '6', 6],
    [429, null, null],
  ] as const) {
    it(`leaves ${status} with Retry-After ${retryAfter} to the user (F39)`, () => {
      const { next, open, outcome } = setup();
      answer(next(), '', status, retryAfter === null ? {} : { 'Retry-After': retryAfter });
      expect(outcome.failure?.retryAfter ?? null).toBe(expected);
      expect(outcome.failure?.status).toBe(status);
      jasmine.clock().tick(60_000);
      expect(open().length).toBe(0);
    });
  }

  for (const status of [400, 401, 403, 404, 409, 412, 422, 499]) {
    it(`takes ${status} as an answer`, () => {
      const { next, open, outcome } = setup();
      answer(next(), '', status);
      expect(outcome.failure?.status).toBe(status);
      jasmine.clock().tick(60_000);
      expect(open().length).toBe(0);
    });
  }

  it('asks again after a broken network, but not without one', () => {
    const { next, open, online, outcome } = setup();
    next().error(new ProgressEvent('error'));
    jasmine.clock().tick(150);
    online.and.returnValue(false);
    next().error(new ProgressEvent('error'));
    jasmine.clock().tick(60_000);
    expect(open().length).toBe(0);
    expect(outcome.failure?.kind).toBe('offline');
  });

  it('does not make a user wait a second time for an answer that takes too long', () => {
    const { next, open, outcome } = setup();
    const request = next();
    jasmine.clock().tick(20_000);
    expect(request.cancelled).toBeTrue();
    expect(outcome.failure?.kind).toBe('timeout');
    jasmine.clock().tick(60_000);
    expect(open().length).toBe(0);
  });

  it('never sends anything again', () => {
    const { next, open } = setup();
    next();
    for (const status of [0, 408, 429, 500, 503]) {
      const sent = outcomeOf(TestBed.inject(SubmissionApi).reply('t-1', { text: 'a', uploadIds: [] }, 'k', null));
      const request = next();
      if (status) answer(request, '', status, { 'Retry-After': '0' });
      else request.error(new ProgressEvent('error'));
      expect(sent.failure).not.toBeNull();
      jasmine.clock().tick(10_000);
      expect(open().length).toBe(0);
    }
  });

  it('stops when nobody waits for the answer any more', () => {
    const { next, open, outcome } = setup();
    answer(next(), '', 503);
    outcome.cancel();
    jasmine.clock().tick(10_000);
    expect(open().length).toBe(0);
  });

  it('retries at most ten times a minute over all requests (F38)', () => {
    const { next, open } = setup();
    answer(next(), WIRE_DETAIL);
    const attempts = (): number => {
      const asked = Array.from({ length: 10 }, () => outcomeOf(TestBed.inject(OpenTicketApi).one('t-1')));
      let made = 0;
      for (let requests = open(); requests.length; requests = open()) {
        made += requests.length;
        requests.forEach((request) => answer(request, '', 503));
        jasmine.clock().tick(1_000);
      }
      expect(asked.every(({ failure }) => failure?.status === 503)).toBeTrue();
      return made;
    };
    expect(attempts()).toBe(20);
    expect(attempts()).toBe(10);
    jasmine.clock().tick(60_000);
    expect(attempts()).toBe(20);
  });
});

describe('RetryBudget', () => {
  beforeEach(() => {
    jasmine.clock().install().mockDate(new Date(0));
    spyOn(performance, 'now').and.callFake(() => Date.now());
  });
  afterEach(() => jasmine.clock().uninstall());

  it('gives a retry back after a minute', () => {
    const budget = new RetryBudget();
    for (let taken = 0; taken < 10; taken++) expect(budget.take()).toBeTrue();
    jasmine.clock().tick(59_999);
    expect(budget.take()).toBeFalse();
    jasmine.clock().tick(1);
    expect(budget.take()).toBeTrue();
  });

  it('never grants more than ten in any minute', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(15_000), { maxLength: 60 }), (pauses) => {
        const budget = new RetryBudget();
        const granted: number[] = [];
        for (const pause of pauses) {
          jasmine.clock().tick(pause);
          if (budget.take()) granted.push(Date.now());
        }
        return granted.every((at, index) => {
          const eleventh = granted[index + 10];
          return eleventh === undefined || eleventh - at >= 60_000;
        });
      }),
    );
  });
});

function setup() {
  const api = setupApi();
  return { ...api, outcome: outcomeOf(TestBed.inject(OpenTicketApi).one('t-1')) };
}
