import { TestBed } from '@angular/core/testing';
import { answer, outcomeOf, pathOf, setupApi } from '../../../testing/api';
import { aSession } from '../../../testing/samples';
import { nextTask } from '../../../testing/until';
import { WIRE_DETAIL, WIRE_SESSION } from '../../../testing/wire-samples';
import { CurrentReader, verdictOn } from '../current-reader';
import { SessionApi } from '../session-api';
import { OpenTicketApi } from '../open-ticket-api';
import { failure } from './failures';

const ANI = aSession('SATKER', { userId: 'ani' });
const BUDI = aSession('SATKER', { userId: 'budi' });

describe('holdResponses', () => {
  it('lets a request leave at once, and its answer wait until the user is confirmed', () => {
    const { reader, send } = setup();
    const one = send();
    one.arrive();
    expect(one.ids()).toEqual([]);
    reader.setUser(ANI);
    expect(one.ids()).toEqual(['t-1']);
  });

  it('lets no answer of one user reach another (F65)', () => {
    const { reader, send } = setup();
    reader.setUser(ANI);
    const late = send();
    reader.hide();
    const waiting = send();
    late.arrive();
    waiting.arrive();
    reader.setUser(BUDI);
    expect(late.ids()).toEqual([]);
    expect(late.outcome.done).toBeTrue();
    expect(waiting.ids()).toEqual(['t-1']);
  });

  it('delivers held responses to the user who is confirmed again', () => {
    const { reader, send } = setup();
    reader.setUser(ANI);
    const late = send();
    reader.hide();
    late.arrive();
    expect(late.ids()).toEqual([]);
    reader.setUser(ANI);
    expect(late.ids()).toEqual(['t-1']);
  });

  it('cancels everything when the user leaves', () => {
    const { reader, send } = setup();
    reader.setUser(ANI);
    const late = send();
    reader.leave();
    expect(late.request.cancelled).toBeTrue();
    const next = send();
    next.arrive();
    reader.setUser(ANI);
    expect(next.ids()).toEqual(['t-1']);
  });

  it('drops what was asked beside a session that did not come: the next one may be another’s (F65)', () => {
    const { reader, send } = setup();
    const one = send();
    one.arrive();
    reader.sessionFailed();
    reader.setUser(BUDI);
    expect(one.ids()).toEqual([]);
  });

  it('shows nothing that was read beside a question without an answer, and says why there was none (F66)', () => {
    const { reader, send } = setup();
    reader.setUser(ANI);
    const before = send();
    reader.sessionRequestStarted();
    const beside = send();
    beside.arrive();
    reader.sessionRequestEnded(failure('server', { status: 503 }));
    before.arrive();
    expect([beside.ids(), beside.outcome.failure?.status]).toEqual([[], 503]);
    expect(before.ids()).toEqual(['t-1']);
    reader.sessionRequestStarted();
    const later = send();
    later.arrive();
    reader.sessionRequestEnded(null);
    expect(later.ids()).toEqual(['t-1']);
  });

  it('gives nothing that was read beside that question or behind the lock to the first user who is back (F66)', () => {
    const { reader, send, open } = setup();
    reader.setUser(ANI);
    reader.sessionRequestStarted();
    const beside = send();
    beside.arrive();
    reader.lock();
    reader.sessionRequestEnded(null);
    const behind = outcomeOf(TestBed.inject(OpenTicketApi).one('t-2'));
    expect(open()).toEqual([]);
    reader.setUser(ANI);
    expect(beside.ids()).toEqual([]);
    expect([beside.outcome, behind].map(({ failure }) => failure?.kind)).toEqual(['unconfirmed', 'unconfirmed']);
  });

  it('holds responses while a newer session request replaces an older one (F66)', async () => {
    const { reader, send } = setup();
    reader.setUser(ANI);
    const api = TestBed.inject(SessionApi);
    const first = outcomeOf(api.load());
    const read = send();
    read.arrive();
    first.cancel();
    outcomeOf(api.load());
    await nextTask();
    expect(read.ids()).toEqual([]);
    reader.lock();
    expect(read.outcome.failure?.kind).toBe('unconfirmed');
  });

  it('asks beside each thing that is read who is there, and waits for that (F66)', () => {
    const { reader, open } = setup();
    reader.setUser(ANI);
    const outcome = outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
    const requests = open();
    expect(requests.map(pathOf).sort()).toEqual(['session', 'tickets/t-1']);
    const [session, ticket] = ['session', 'tickets/t-1'].map((path) => requests.find((one) => pathOf(one) === path));
    if (!session || !ticket) throw new Error('two requests expected');
    answer(ticket, WIRE_DETAIL);
    expect(outcome.values).toEqual([]);
    answer(session, WIRE_SESSION);
    expect(outcome.values.length).toBe(1);
  });

  it('asks once for many', () => {
    const { reader, open } = setup();
    reader.setUser(ANI);
    for (const id of ['t-1', 't-2', 't-3']) outcomeOf(TestBed.inject(OpenTicketApi).one(id));
    expect(open().filter((one) => pathOf(one) === 'session').length).toBe(1);
  });

  it('delivers a failure at once, because it holds no personal data', () => {
    const { send } = setup();
    const one = send();
    one.fail(403);
    expect(one.outcome.failure?.status).toBe(403);
  });
});

describe('verdictOn', () => {
  const now = { userId: 'ani', lastUserId: 'ani', generation: 3, pendingRequests: 0 };
  const cases = [
    [{ userId: 'ani', generation: 1 }, now, 'deliver'],
    [{ userId: null, generation: 3 }, now, 'deliver'],
    [{ userId: null, generation: 2 }, now, 'drop'],
    [{ userId: 'budi', generation: 3 }, now, 'drop'],
    [{ userId: 'ani', generation: 1 }, { ...now, userId: null }, 'wait'],
    [{ userId: 'ani', generation: 1 }, { ...now, pendingRequests: 1 }, 'wait'],
    [{ userId: 'ani', generation: 1 }, { ...now, userId: null, lastUserId: null }, 'drop'],
  ] as const;
  for (const [asker, identity, verdict] of cases) {
    it(`is ${verdict} for ${JSON.stringify(asker)} at ${JSON.stringify(identity)}`, () => {
      expect(verdictOn(asker, identity)).toBe(verdict);
    });
  }
});

function setup() {
  const { open } = setupApi({}, { confirmed: false });
  const reader = TestBed.inject(CurrentReader);
  return {
    open,
    reader,
    /** Requests a ticket without a parallel session request. */
    send: () => {
      const check = spyOnCheck();
      const outcome = outcomeOf(TestBed.inject(OpenTicketApi).one('t-1'));
      check.and.callThrough();
      const request = open().find((one) => pathOf(one) === 'tickets/t-1');
      if (!request) throw new Error('nothing was asked');
      return {
        request,
        outcome,
        ids: () => outcome.values.map(({ id }) => id),
        arrive: () => answer(request, WIRE_DETAIL),
        fail: (status: number) => answer(request, '', status),
      };
    },
  };
}

function spyOnCheck(): jasmine.Spy {
  const api = TestBed.inject(SessionApi);
  return (jasmine.isSpy(api.check) ? (api.check as jasmine.Spy) : spyOn(api, 'check')).and.stub();
}
