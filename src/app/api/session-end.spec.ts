import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, setupApi } from '../../testing/api';
import { WIRE_DESTINATIONS } from '../../testing/wire-samples';
import { SessionEnd } from './session-end';
import { OpenTicketApi } from './open-ticket-api';

describe('SessionEnd', () => {
  it('emits one event for ten simultaneous refusals and those that follow (F51)', () => {
    const { open, timesEnded } = setup();
    for (let asked = 0; asked < 10; asked++) ask();
    open().forEach((request) => answer(request, '', 401));
    expect(timesEnded()).toBe(1);
    ask();
    open().forEach((request) => answer(request, '', 401));
    expect(timesEnded()).toBe(1);
  });

  it('emits an event for a login page in place of a response (F42)', () => {
    const { next, timesEnded } = setup();
    ask();
    answer(next(), '<!doctype html>');
    expect(timesEnded()).toBe(1);
  });

  it('says nothing of other failures', () => {
    const { next, timesEnded } = setup();
    for (const status of [400, 403, 404, 409]) {
      ask();
      answer(next(), '', status);
    }
    expect(timesEnded()).toBe(0);
  });

  it('emits another event after a login in between', () => {
    const { next, timesEnded } = setup();
    for (const status of [401, 200, 401, 401, 200, 200, 401]) {
      ask();
      answer(next(), status === 200 ? WIRE_DESTINATIONS : '', status);
    }
    expect(timesEnded()).toBe(3);
  });

  it('does not take an answer to an older request for a login', () => {
    const { open, next, timesEnded } = setup();
    ask();
    ask();
    const [early, late] = open();
    if (early) answer(early, '', 401);
    if (late) answer(late, WIRE_DESTINATIONS);
    ask();
    answer(next(), '', 401);
    expect(timesEnded()).toBe(1);
  });

  it('does not take the late refusal of an older request for a new end', () => {
    const { open, next, timesEnded } = setup();
    ask();
    ask();
    const [early, late] = open();
    if (early) answer(early, '', 401);
    ask();
    answer(next(), WIRE_DESTINATIONS);
    if (late) answer(late, '', 401);
    expect(timesEnded()).toBe(1);
  });
});

function ask(): void {
  outcomeOf(TestBed.inject(OpenTicketApi).destinations());
}

function setup() {
  const api = setupApi();
  let count = 0;
  TestBed.inject(SessionEnd).happened.subscribe(() => count++);
  return { ...api, timesEnded: () => count };
}
