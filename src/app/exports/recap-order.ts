import type { Figures } from '../domain/recap';
import type { ZoneName } from '../domain/session';

/** One group of tickets, named as in its table. */
export interface RecapLine {
  /** What the tickets are grouped by. */
  readonly by: string;
  readonly label: string;
  readonly figures: Figures;
  /** Whether its times are measured; the cells of the times are empty without. */
  readonly timed: boolean;
  /** The same as the page shows it: share, first answer, finish, unanswered. */
  readonly words: readonly [share: string, firstAnswer: string, finish: string, unanswered: string];
}

/** The content of the recap's file, in Indonesian. */
export interface RecapSheet {
  readonly title: string;
  /** Lines above the table: office, period, time of the data and what has changed. */
  readonly about: readonly string[];
  readonly lines: readonly RecapLine[];
  /** Tables below, each with a title, headings and rows. */
  readonly below: readonly RecapList[];
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

/** Text, a number that stays one, or nothing. */
export type RecapCell = string | number | null;

/** A list of tickets below the groups. */
export interface RecapList {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly RecapCell[])[];
}

/** The recap as a file. */
export interface RecapOrder {
  readonly format: 'recapExcel' | 'recapPdf';
  readonly sheet: RecapSheet;
  /** Zone of the reader's office. */
  readonly zone: ZoneName;
}
