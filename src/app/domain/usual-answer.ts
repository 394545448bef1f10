/** How long the office usually takes for its first answer, in its working time (beyond the manual, sections 2 and 5). */
export interface UsualAnswer {
  /** Median, in minutes in which the office was open. */
  readonly minutes: number;
  /** Number of answers that were measured. */
  readonly count: number;
}

/** Fewer answers say nothing about the next one. */
export const ENOUGH_ANSWERS = 10;
