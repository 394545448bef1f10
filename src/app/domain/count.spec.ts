import { formatCount } from './count';

describe('formatCount', () => {
  it('leaves out what is behind the point', () => expect(formatCount(12.7)).toBe('12'));

  const reference = new Intl.NumberFormat('id');
  for (const count of [
    0, 7, 15, 999, 1_000, 9_999, 10_000, 12_345, 100_000, 999_999, 1_000_000, 12_345_678, 1_234_567_890,
  ]) {
    it(`writes ${count} as the browser does`, () => {
      expect(formatCount(count)).toBe(reference.format(count));
    });
  }
});
