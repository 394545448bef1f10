import type { Spread } from '../../../src/app/domain/recap';

/**
 * Number, median and 90th percentile.
 * @param seconds in any order
 */
export function spreadOf(seconds: readonly number[]): Spread {
  const count = seconds.length;
  const sorted = Float64Array.from(seconds).sort();
  const upper = sorted[Math.floor(count / 2)];
  const lower = sorted[Math.ceil(count / 2) - 1];
  const p90 = sorted[Math.ceil(count * 0.9) - 1];
  if (upper === undefined || lower === undefined || p90 === undefined) {
    return { count: 0, median: null, p90: null };
  }
  return { count, median: (lower + upper) / 2, p90 };
}
