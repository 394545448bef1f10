import { QUARTERS, type Quarter } from '../../domain/period';
import type { Figures, Group, Recap, Spread, StatusOf } from '../../domain/recap';
import { readInstant } from './read-instant';
import { readOffice } from './read-organisation';
import { readTicket } from './read-ticket';
import { isRecord, own, readCount, readList, readText, uniqueBy } from './read-value';

/** Reads a recap; null for an invalid one or one without a year, so that no false zeros are shown. */
export function readRecap(body: unknown): Recap | null {
  const year = readCount(own(body, 'year'));
  const total = readFigures(own(body, 'total'));
  if (!year || !total) return null;
  const confirmed = own(body, 'confirmed');
  const waiting = readList(own(body, 'longest_waiting')).filter(isRecord);
  return {
    period: { year, quarter: readQuarter(own(body, 'quarter')) },
    asOf: readInstant(own(body, 'as_of')) ?? new Date().toISOString(),
    years: readYears(own(body, 'years'), year),
    measuredMethod: readText(own(body, 'measured_method')) || null,
    total,
    confirmed: { of: readCount(own(confirmed, 'of')) ?? 0, count: readCount(own(confirmed, 'count')) ?? 0 },
    byStatus: readGroups(own(body, 'by_status'), readStatusOf),
    byQuarter: readGroups(own(body, 'by_quarter'), (row) => readQuarter(own(row, 'quarter'))),
    byOffice: readGroups(own(body, 'by_office'), (row) => readOffice(own(row, 'office'))),
    byDestination: readGroups(own(body, 'by_destination'), (row) => readText(own(row, 'destination')) || null),
    byMethod: readGroups(own(body, 'by_method'), (row) => readText(own(row, 'method')) || null),
    longestWaiting: waiting.map((row, index) => readTicket(row, index + 1)),
  };
}

/** For a backend that sends only `feedback_given`: a DONE ticket without feedback waits for feedback. */
function readStatusOf(row: unknown): StatusOf {
  const status = readText(own(row, 'status'));
  const awaits = own(row, 'awaits_feedback') ?? own(row, 'feedback_given') !== true;
  return { status, awaitsFeedback: status === 'DONE' && awaits === true };
}

/** Reads groups; those without a key or a count are dropped. */
function readGroups<Of>(value: unknown, readOf: (row: unknown) => Of | null): readonly Group<Of>[] {
  const groups = readList(value).flatMap((row) => {
    const of = readOf(row);
    const figures = readFigures(row);
    return of !== null && figures ? [{ of, ...figures }] : [];
  });
  return uniqueBy(groups, ({ of }) => JSON.stringify(of));
}

function readFigures(value: unknown): Figures | null {
  const count = readCount(own(value, 'count'));
  if (count === null) return null;
  const unanswered = own(value, 'unanswered');
  return {
    count,
    firstAnswer: readSpread(own(value, 'first_answer')),
    finish: readSpread(own(value, 'finish')),
    unanswered: isRecord(unanswered) ? readSpread(unanswered) : null,
  };
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

function readQuarter(value: unknown): Quarter | null {
  return QUARTERS.find((quarter) => quarter === value) ?? null;
}

/** Reads the years of the picker, and adds the shown one. */
function readYears(value: unknown, year: number): readonly number[] {
  const years = readList(value).flatMap((one) => readCount(one) || []);
  return [...new Set([year, ...years])].sort((a, b) => b - a);
}
