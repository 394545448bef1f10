import type { Quarter } from './period';
import type { Office } from './session';
import type { MethodCode, Ticket, TicketStatus } from './ticket';
import type { Period } from './ticket-query';

/** How a set of durations is spread; in seconds. */
export interface Spread {
  /** How many durations there were. */
  readonly count: number;
  /** Middle value, or the mean of the two middle ones; null without durations. */
  readonly median: number | null;
  /** 90th percentile by nearest rank: the shortest duration within which nine of ten lie; null without durations. */
  readonly p90: number | null;
}

/** What is counted of a set of tickets. */
export interface Figures {
  readonly count: number;
  /** This and `finish` over the tickets of the recap's `measuredMethod` alone. */
  readonly firstAnswer: Spread;
  readonly finish: Spread;
  /** Ages of those that no officer has answered yet; null when the backend does not tell. */
  readonly unanswered: Spread | null;
}

/** The figures of all tickets that have `of` in common. */
export interface Group<Of> extends Figures {
  readonly of: Of;
}

/** Status as a reader sees it: DONE counts twice, since "Selesai, belum ada feedback" still waits (spec section 3). */
export interface StatusOf {
  readonly status: TicketStatus;
  /** As `awaitsFeedback` of the tickets; false for every status but DONE. */
  readonly awaitsFeedback: boolean;
}

/** What the office did in a year or a quarter, over exactly the tickets that the list shows the same person. */
export interface Recap<Waiting = Ticket> {
  readonly period: Period;
  /** The backend's clock, ISO 8601 in UTC; ages are counted from it. */
  readonly asOf: string;
  /** Years that have tickets, latest first. */
  readonly years: readonly number[];
  /** Method of the tickets whose answers are timed; null when the backend times all of them, transcripts too. */
  readonly measuredMethod: string | null;
  readonly total: Figures;
  /** Of the finished tickets behind which a satker stands, those that it has confirmed. */
  readonly confirmed: { readonly of: number; readonly count: number };
  readonly byStatus: readonly Group<StatusOf>[];
  /** Of the whole year, whichever quarter is chosen. */
  readonly byQuarter: readonly Group<Quarter>[];
  readonly byOffice: readonly Group<Office>[];
  readonly byDestination: readonly Group<string>[];
  readonly byMethod: readonly Group<string>[];
  /**
   * Those that wait for an officer's answer: at most ten at the offices, then at most ten at HAI-DJPb, each longest
   * first, so that what lies at HAI-DJPb for weeks does not hide an office's own pile.
   */
  readonly longestWaiting: readonly Waiting[];
}

/** The turns of a transcript are typed after the talk: only what was asked in MONSAKTI tells how long an answer took. */
export const MEASURED_METHOD: MethodCode = 'MONSAKTI';

/** Names an office in an address: codes are unique within a kind only. */
export function officeKey({ kind, code }: Pick<Office, 'kind' | 'code'>): string {
  return `${kind}-${code}`;
}

/** Share of the finished tickets that were confirmed, 0 to 1; null when none could be. */
export function confirmedShare({ confirmed }: Pick<Recap, 'confirmed'>): number | null {
  return confirmed.of ? confirmed.count / confirmed.of : null;
}

/** The tickets that wait longest, pile by pile: those of the offices, which can do something about it, and HAI-DJPb's. */
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
