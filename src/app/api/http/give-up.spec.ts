import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../../testing/api';
import { WIRE_DETAIL } from '../../../testing/wire-samples';
import { TicketApi } from '../ticket-api';
import { OpenRequests } from './give-up';

describe('giveUpOnLeaving', () => {
  it('lets no late answer reach anybody', () => {
    const { next } = setupApi();
    const outcome = outcomeOf(TestBed.inject(TicketApi).one('t-1'));
    const request = next();
    TestBed.inject(OpenRequests).giveUp();
    expect(request.cancelled).toBeTrue();
    expect(outcome).toEqual(jasmine.objectContaining({ values: [], failure: null, done: true }));
  });

  it('leaves what is asked afterwards alone', () => {
    const { next } = setupApi();
    TestBed.inject(OpenRequests).giveUp();
    const outcome = outcomeOf(TestBed.inject(TicketApi).one('t-1'));
    answer(next(), WIRE_DETAIL);
    expect(outcome.values[0]?.id).toBe('t-1');
  });
});
