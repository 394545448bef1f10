/** How a set of durations is spread; in seconds. */
export interface Spread {
  /** How many durations there were. */
  readonly count: number;
  /** Middle value, or the mean of the two middle ones; null without durations. */
  readonly median: number | null;
  /** 90th percentile by nearest rank: the shortest duration within which nine of ten lie; null without durations. */
  readonly p90: number | null;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param seconds in any order */
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

/** `2 hari 3 jam`, `1 jam 5 menit`, `12 menit` or `kurang dari 1 menit`; the two largest units, rounded down. */
export function durationWords(seconds: number | null): string {
  if (seconds === null) {
    return '-';
  }
  if (seconds >= DAY) {
    return twoUnits(seconds, DAY, 'hari', HOUR, 'jam');
  }
  if (seconds >= HOUR) {
    return twoUnits(seconds, HOUR, 'jam', MINUTE, 'menit');
  }
  return seconds >= MINUTE ? `${Math.floor(seconds / MINUTE)} menit` : 'kurang dari 1 menit';
}

function twoUnits(seconds: number, large: number, largeWords: string, small: number, smallWords: string): string {
  const rest = Math.floor((seconds % large) / small);
  const whole = `${Math.floor(seconds / large)} ${largeWords}`;
  return rest ? `${whole} ${rest} ${smallWords}` : whole;
}
