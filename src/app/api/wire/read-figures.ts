import type { Figures, Spread, WorkingFigures } from '../../domain/recap';
import { isRecord, own, readCount } from './read-value';

/** Figures of a group; null without a count. */
export function readFigures(value: unknown): Figures | null {
  const count = readCount(own(value, 'count'));
  if (count === null) return null;
  const unanswered = own(value, 'unanswered');
  return {
    count,
    firstAnswer: readSpread(own(value, 'first_answer')),
    finish: readSpread(own(value, 'finish')),
    unanswered: isRecord(unanswered) ? readSpread(unanswered) : null,
    working: readWorking(own(value, 'working')),
  };
}

function readWorking(value: unknown): WorkingFigures | null {
  const [firstAnswer, finish] = [own(value, 'first_answer'), own(value, 'finish')];
  if (!isRecord(firstAnswer) || !isRecord(finish)) return null;
  return { firstAnswer: readMinutes(firstAnswer), finish: readMinutes(finish) };
}

/** Working time comes in minutes. */
function readMinutes(value: unknown): Spread {
  const { count, median, p90 } = readSpread(value);
  return { count, median: median && median * 60, p90: p90 && p90 * 60 };
}

function readSpread(value: unknown): Spread {
  const median = readSeconds(own(value, 'median'));
  const p90 = readSeconds(own(value, 'p90'));
  return { count: readCount(own(value, 'count')) ?? 0, median, p90 };
}

/** Seconds; a longer wait is a wrong value. */
const LONGEST = 100 * 365 * 24 * 3600;

function readSeconds(value: unknown): number | null {
  return typeof value === 'number' && value >= 0 && value <= LONGEST ? value : null;
}
