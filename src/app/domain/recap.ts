import type { Quarter } from './period';
import type { RecapPeriod } from './recap-period';
import type { ReplyRange } from './reply-ranges';
import type { Office, Satker } from './session';
import type { MethodCode, Ticket, TicketStatus, TicketTopic } from './ticket';

/** Distribution of a set of durations, in seconds. */
export interface Spread {
  /** Number of durations. */
  readonly count: number;
  /** Middle value, or the mean of the two middle ones; null without durations. */
  readonly median: number | null;
  /** 90th percentile by nearest rank: the shortest duration within which nine of ten lie; null without durations. */
  readonly p90: number | null;
}

/** The same durations in working time of the offices; in seconds, too. */
export interface WorkingFigures {
  readonly firstAnswer: Spread;
  readonly finish: Spread;
}

/** Figures of a set of tickets. */
export interface Figures {
  readonly count: number;
  /** Time to the first answer; this and `finish` count only tickets of the recap's `measuredMethod`. */
  readonly firstAnswer: Spread;
  readonly finish: Spread;
  /** Ages of tickets without an officer's answer; null when the backend does not send them. */
  readonly unanswered: Spread | null;
  /** Null when the backend does not send them: the durations are then shown in calendar time. */
  readonly working: WorkingFigures | null;
}

/** Figures of the tickets with the same value `of`. */
export interface Group<Of> extends Figures {
  readonly of: Of;
}

/** Status as shown: DONE is two, because "Selesai, belum ada feedback" still waits for the satker (spec section 3). */
export interface StatusOf {
  readonly status: TicketStatus;
  /** As `awaitsFeedback` of the tickets; false for every status but DONE. */
  readonly awaitsFeedback: boolean;
}

/** The tickets that are not finished and were recorded before an instant. */
export interface OpenStep {
  /** They are older than this number of days; 0: all of them. */
  readonly days: number;
  /** With the offset of the reader's zone, `2024-03-12T09:30:00+07:00`; the list filters by it. */
  readonly openBefore: string;
  readonly count: number;
}

/** How old the tickets are that are not finished; each step holds the tickets of the next one, too. */
export interface Ageing {
  /** Whether the days are working days of the offices. */
  readonly working: boolean;
  readonly steps: readonly OpenStep[];
}

/** Figures of a period, over the tickets that the list shows to the same user (spec section 4). */
export interface Recap<Waiting = Ticket> {
  readonly period: RecapPeriod;
  /** The year of `byQuarter` and `byMonth`. */
  readonly year: number;
  /** Whether the backend counts the days between two; else only years and quarters are offered. */
  readonly knowsDays: boolean;
  /** Offices to which a reader of several may narrow the figures; empty where the backend names none. */
  readonly offices: readonly Office[];
  /** Key of the office to which the figures are narrowed; null for all that the reader sees. */
  readonly office: string | null;
  /** The backend's clock, ISO 8601 in UTC; ages are counted from it. */
  readonly asOf: string;
  /** Years with tickets, latest first. */
  readonly years: readonly number[];
  /** Method of the tickets whose answer times are measured; null when the backend measures all, transcripts included. */
  readonly measuredMethod: string | null;
  readonly total: Figures;
  /** Number of finished tickets with a satker (`of`), and of those that the satker has confirmed (`count`). */
  readonly confirmed: { readonly of: number; readonly count: number };
  readonly byStatus: readonly Group<StatusOf>[];
  /** Quarters of the whole year, also when one quarter is chosen. */
  readonly byQuarter: readonly Group<Quarter>[];
  readonly byOffice: readonly Group<Office>[];
  readonly byDestination: readonly Group<string>[];
  readonly byMethod: readonly Group<string>[];
  /** Months 1-12 of the whole year; empty, as all below, where the backend does not send them. */
  readonly byMonth: readonly Group<number>[];
  /** Alias of the officer who last answered. */
  readonly byOfficer: readonly Group<string>[];
  /** The satkers with the most tickets. */
  readonly bySatker: readonly Group<Satker>[];
  readonly byTopic: readonly Group<TicketTopic>[];
  readonly byAskerKind: readonly Group<string>[];
  /** Finished tickets of the measured method by the number of their answers. */
  readonly byReplies: readonly { readonly of: ReplyRange; readonly count: number }[];
  /** Null where the backend does not send it. */
  readonly ageing: Ageing | null;
  /**
   * Tickets that wait for an officer: at most ten at the offices, then at most ten at HAI-DJPb, each longest first. They
   * are separate, because tickets wait at HAI-DJPb for weeks and would hide those of the offices.
   */
  readonly longestWaiting: readonly Waiting[];
}

/** Only tickets of this method have measurable answer times: a transcript is typed after the conversation. */
export const MEASURED_METHOD: MethodCode = 'MONSAKTI';

/** Key of an office in URLs (`KPPN-139`); codes are unique within a kind of office only. */
export function officeKey({ kind, code }: Pick<Office, 'kind' | 'code'>): string {
  return `${kind}-${code}`;
}

/** The key of an office in a URL; null for anything else. */
export function officeKeyFrom(value: unknown): string | null {
  return typeof value === 'string' && /^[A-Z]{1,10}-[\w-]{1,20}$/.test(value) ? value : null;
}

/** Share of finished tickets that their satker has confirmed, 0 to 1; null without such tickets. */
export function confirmedShare({ confirmed }: Pick<Recap, 'confirmed'>): number | null {
  return confirmed.of ? confirmed.count / confirmed.of : null;
}

/** The tickets that wait longest, in two groups: at the offices and at HAI-DJPb. */
export function groupWaiting<T extends Pick<Ticket, 'status'>>({
  longestWaiting,
}: {
  readonly longestWaiting: readonly T[];
}) {
  return {
    offices: longestWaiting.filter(({ status }) => status !== 'FORWARDED'),
    haiDjpb: longestWaiting.filter(({ status }) => status === 'FORWARDED'),
  };
}
