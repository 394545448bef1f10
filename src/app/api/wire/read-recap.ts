import { QUARTERS, type Quarter } from '../../domain/period';
import { type Group, officeKey, type Recap, type StatusOf } from '../../domain/recap';
import { daysFrom, type RecapPeriod, samePeriod, yearOf } from '../../domain/recap-period';
import { REPLY_RANGES } from '../../domain/reply-ranges';
import { readFigures } from './read-figures';
import { readInstant } from './read-instant';
import { readOpenAges } from './read-open-ages';
import { readOffice, readSatker, readTopic } from './read-organisation';
import { readTicket } from './read-ticket';
import { isRecord, own, readCount, readList, readOneOf, readText, uniqueBy } from './read-value';

/** A later year is no year of tickets. */
const LAST_YEAR = 9999;

/** Reads a recap; null for an invalid one or one without a year, so that no false zeros are shown. */
export function readRecap(body: unknown): Recap | null {
  const year = readCount(own(body, 'year'));
  const total = readFigures(own(body, 'total'));
  if (!year || year > LAST_YEAR || !total) return null;
  const confirmed = own(body, 'confirmed');
  const waiting = readList(own(body, 'longest_waiting')).filter(isRecord);
  return {
    period: readPeriod(body, year),
    year,
    knowsDays: daysOf(body) !== null,
    offices: uniqueBy(
      readList(own(body, 'offices')).flatMap((office) => readOffice(office) ?? []),
      officeKey,
    ),
    office: readText(own(body, 'office')) || null,
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
    byMonth: readGroups(own(body, 'by_month'), (row) => readMonth(own(row, 'month'))),
    byOfficer: readGroups(own(body, 'by_officer'), (row) => readText(own(row, 'officer')) || null),
    bySatker: readGroups(own(body, 'by_satker'), (row) => readSatker(own(row, 'satker'))),
    byTopic: readGroups(own(body, 'by_topic'), (row) => readTopic(own(row, 'topic'))),
    byAskerKind: readGroups(own(body, 'by_asker_kind'), (row) => readText(own(row, 'asker_kind')) || null),
    byReplies: readReplies(own(body, 'by_replies')),
    ageing: readOpenAges(own(body, 'open_ages')),
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

function readReplies(value: unknown): Recap['byReplies'] {
  const rows = readList(value).flatMap((row) => {
    const [of, count] = [readOneOf(own(row, 'replies'), REPLY_RANGES), readCount(own(row, 'count'))];
    return of !== null && count !== null ? [{ of, count }] : [];
  });
  return uniqueBy(rows, ({ of }) => of);
}

/** The days that were counted; year and quarter where these are just them. */
function readPeriod(body: unknown, year: number): RecapPeriod {
  const named = { year, quarter: readQuarter(own(body, 'quarter')) };
  const days = daysOf(body);
  return days && (yearOf(days) !== year || !samePeriod(days, named)) ? days : named;
}

const daysOf = (body: unknown) => daysFrom(own(body, 'from'), own(body, 'to'));

function readMonth(value: unknown): number | null {
  const month = readCount(value);
  return month && month <= 12 ? month : null;
}

function readQuarter(value: unknown): Quarter | null {
  return QUARTERS.find((quarter) => quarter === value) ?? null;
}

/** Reads the years of the picker, and adds the shown one. */
function readYears(value: unknown, year: number): readonly number[] {
  const years = readList(value).flatMap((one) => readCount(one) || []);
  return [...new Set([year, ...years])].sort((a, b) => b - a);
}
