import { IDLE_AFTER, pollDueAt, type PollMemory, type PollPace, type PollTarget } from './poll-schedule';

const ASKED: PollMemory = { askedAt: 0, conditional: true, failures: 0, jitter: 0 };
const BUSY: PollPace = { gestureAt: 0, pollSeconds: null, notBefore: -Infinity };
const IDLE: PollPace = { ...BUSY, gestureAt: -IDLE_AFTER };

describe('pollDueAt', () => {
  const cases: readonly [string, PollTarget, Partial<PollMemory>, Partial<PollPace>, number | null][] = [
    ['the list of a user who works', 'list', {}, {}, 30],
    ['the ticket of a user who works', 'ticket', {}, {}, 15],
    ['the list without an ETag', 'list', { conditional: false }, {}, 120],
    ['the ticket without an ETag', 'ticket', { conditional: false }, {}, 60],
    ['the list of an idle user', 'list', {}, IDLE, 120],
    ['the ticket of an idle user', 'ticket', {}, IDLE, 60],
    ['an idle user’s ticket without an ETag', 'ticket', { conditional: false }, IDLE, 60],
    ['the most jitter', 'list', { jitter: 1 }, {}, 33],
    ['a backend that slows its clients down', 'ticket', {}, { pollSeconds: 45 }, 45],
    ['a backend that would have them faster', 'ticket', {}, { pollSeconds: 5 }, 15],
    ['a backend that switches polling off', 'list', {}, { pollSeconds: 0 }, null],
    ['a failure', 'list', { failures: 1 }, {}, 60],
    ['many failures', 'ticket', { failures: 50 }, {}, 120],
    ['Retry-After', 'ticket', {}, { notBefore: 90_000 }, 90],
    ['a Retry-After that is over', 'ticket', {}, { notBefore: 1_000 }, 15],
    ['a return to the page', 'list', { askedAt: -Infinity }, {}, -Infinity],
    ['a return to the page while the backend wants a rest', 'list', { askedAt: -Infinity }, { notBefore: 5_000 }, 5],
  ];
  for (const [what, target, memory, pace, seconds] of cases) {
    it(`is ${seconds === null ? 'never' : `after ${seconds} s`} for ${what}`, () => {
      expect(pollDueAt(target, { ...ASKED, ...memory }, { ...BUSY, ...pace }, 0)).toBe(
        seconds === null ? null : seconds * 1_000,
      );
    });
  }

  it('spends at most 120 requests in a visible hour without a gesture, with list and ticket', () => {
    const hour = 3_600_000;
    const polls = (['list', 'ticket'] as const).map((target) => {
      let [now, count] = [0, 0];
      for (;;) {
        now = pollDueAt(target, { ...ASKED, askedAt: now }, BUSY, now) ?? Infinity;
        if (now > hour) return count;
        count++;
      }
    });
    expect(polls).toEqual([37, 75]);
  });
});
