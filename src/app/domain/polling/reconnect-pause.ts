/** Milliseconds for which a stream has to be open so that its end counts as none of a series. */
export const LONG_ENOUGH = 60_000;

const FIRST = 5_000;
const LONGEST = 300_000;

/**
 * Milliseconds until a stream of events is opened again: doubled with each failure, up to five minutes, and half of it
 * at random, so that clients that lost their streams together do not come together.
 *
 * @param failures ends in a row of streams that were not open for `LONG_ENOUGH`
 * @param retry milliseconds that the stream itself has asked for; null: 5 s
 * @param random from 0 to 1
 */
export function reconnectPause(failures: number, retry: number | null, random: number): number {
  const first = Math.max(FIRST, retry ?? 0);
  return Math.min(LONGEST, first * 2 ** Math.max(0, failures - 1)) * (0.5 + random / 2);
}
