import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../testing/api';
import { failureOf } from '../../testing/page-samples';
import { DEFAULT_QUERY } from '../domain/ticket-query';
import { RetryPause } from './retry-pause';
import { TicketApi } from './ticket-api';

describe('RetryPause', () => {
  it('takes Retry-After of any request, not of polls alone', () => {
    const { next, pause } = setup();
    const outcome = outcomeOf(TestBed.inject(TicketApi).page(DEFAULT_QUERY));
    answer(next(), '', 429, { 'Retry-After': '100' });
    expect(outcome.failure?.kind).toBe('rate-limited');
    expect(pause.notBefore).toBe(101_000);
  });

  it('keeps a longer rest when a shorter one comes after it', () => {
    const { pause } = setup();
    pause.after(failureOf('rate-limited', { retryAfter: 100 }));
    pause.after(failureOf('server', { retryAfter: 5 }));
    pause.after(failureOf('server'));
    expect(pause.notBefore).toBe(101_000);
  });
});

function setup() {
  spyOn(performance, 'now').and.returnValue(1_000);
  return { ...setupApi(), pause: TestBed.inject(RetryPause) };
}
