import { reconnectPause } from './reconnect-pause';

describe('reconnectPause', () => {
  const cases: readonly [string, number, number | null, number][] = [
    ['after a long stream', 0, null, 5],
    ['after the first failure', 1, null, 5],
    ['after three', 3, null, 20],
    ['at most', 50, null, 300],
    ['of a stream that wants a longer one', 1, 20_000, 20],
    ['of a stream that wants none', 1, 0, 5],
  ];
  for (const [what, failures, retry, seconds] of cases) {
    it(`is from half of ${seconds} s to ${seconds} s ${what}`, () => {
      expect(reconnectPause(failures, retry, 1)).toBe(seconds * 1_000);
      expect(reconnectPause(failures, retry, 0)).toBe(seconds * 500);
    });
  }
});
