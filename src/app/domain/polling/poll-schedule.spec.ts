import {
  hiddenPollDueAt,
  IDLE_AFTER,
  pollDueAt,
  type PollMemory,
  type PollPace,
  type PollTarget,
} from './poll-schedule';

const ASKED: PollMemory = {
  askedAt: 0,
  returned: false,
  conditional: true,
  failures: 0,
  jitter: 0,
  covered: false,
  newsAt: null,
  newsAskedAt: -Infinity,
};
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
    ['a return to the page', 'list', { returned: true }, {}, 15],
    ['a return to the ticket of an idle user', 'ticket', { returned: true, failures: 3, jitter: 1 }, IDLE, 15],
    ['a return to a backend that slows its clients down', 'list', { returned: true }, { pollSeconds: 90 }, 90],
    ['a return to a backend that would have them faster', 'list', { returned: true }, { pollSeconds: 5 }, 15],
    ['a return to a backend that switches polling off', 'list', { returned: true }, { pollSeconds: 0 }, null],
    ['a list that a stream covers', 'list', { covered: true }, {}, 600],
    ['a ticket that a stream covers, of an idle user', 'ticket', { covered: true }, IDLE, 600],
    ['a covered list of a backend that slows its clients down', 'list', { covered: true }, { pollSeconds: 900 }, 900],
    ['a covered list of a backend that switches polling off', 'list', { covered: true }, { pollSeconds: 0 }, null],
    ['an event', 'list', { covered: true, newsAt: 5_000 }, {}, 5],
    ['an event, with the most jitter', 'list', { covered: true, newsAt: 5_000, jitter: 1 }, {}, 7],
    ['an event at once after another', 'list', { covered: true, newsAt: 5_000, newsAskedAt: 1_000 }, {}, 31],
    ['the same for an idle user', 'list', { covered: true, newsAt: 5_000, newsAskedAt: 1_000 }, IDLE, 121],
    ['an event and a backend that slows down', 'ticket', { covered: true, newsAt: 5_000 }, { pollSeconds: 45 }, 45],
    ['an event and Retry-After', 'ticket', { covered: true, newsAt: 5_000 }, { notBefore: 90_000 }, 90],
    ['an event of a stream that is over', 'list', { newsAt: 5_000 }, {}, 5],
    ['an old event of a stream that is over', 'list', { newsAt: 1_000, newsAskedAt: 0 }, {}, 30],
    ['a return to a page whose stream is open', 'list', { covered: true, returned: true }, {}, 15],
    ['a return to the page while the backend wants a rest', 'list', { returned: true }, { notBefore: 50_000 }, 50],
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

describe('hiddenPollDueAt', () => {
  const cases: readonly [string, Partial<PollMemory>, Partial<PollPace>, number | null][] = [
    ['the first poll', {}, {}, 300],
    ['the most jitter', { jitter: 1 }, {}, 330],
    ['a backend that slows its clients down', {}, { pollSeconds: 900 }, 900],
    ['a backend that would have them faster', {}, { pollSeconds: 30 }, 300],
    ['a backend that switches polling off', {}, { pollSeconds: 0 }, null],
    ['a failure', { failures: 1 }, {}, 600],
    ['Retry-After', {}, { notBefore: 700_000 }, 700],
  ];
  for (const [what, memory, pace, seconds] of cases) {
    it(`is ${seconds === null ? 'never' : `after ${seconds} s`} for ${what}`, () => {
      const due = hiddenPollDueAt({ ...ASKED, ...memory }, { ...BUSY, ...pace });
      expect(due).toBe(seconds === null ? null : seconds * 1_000);
    });
  }
});
