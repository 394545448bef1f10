/** How the due date follows from the base month or the event's date (beyond the manual, section 5). */
export type DeadlineRule =
  /** A day of the base month moved by `monthOffset`; on a day off the nearest working day before or after it. */
  | {
      readonly kind: 'dayOfMonth';
      readonly day: number;
      readonly monthOffset: number;
      readonly shift: 'previous' | 'next';
    }
  /** The n-th working day of a month, from its end when negative. */
  | {
      readonly kind: 'workingDay';
      readonly nth: number;
      /** Replaces `nth` when the first day of the base month is no working day. */
      readonly nthIfFirstOff?: number | undefined;
      readonly monthOffset: number;
      /** Base months, 1-12, that have this deadline; left out: each. */
      readonly months?: readonly number[] | undefined;
    }
  /** From a day to a day of a month; the first moves to a later working day, the last to an earlier one. */
  | { readonly kind: 'window'; readonly from: number; readonly to: number; readonly monthOffset: number }
  /** Working days, or months, after the event's date, which is day 0. */
  | {
      readonly kind: 'afterEvent';
      /** The event in words. */
      readonly event: string;
      readonly workingDays?: number | undefined;
      readonly months?: number | undefined;
    }
  /** Announced for each month; without a date until the office has written it down. */
  | { readonly kind: 'announced' };

/** A date of the treasury that a topic is tied to. */
export interface Deadline {
  readonly key: string;
  readonly name: string;
  readonly rule: DeadlineRule;
  /** The rule in words. */
  readonly words: string;
  /** What the base month is, in words. */
  readonly baseMonth?: string | undefined;
  /** Dates that differ from the rule, by base. */
  readonly exceptions?: Readonly<Record<string, string>> | undefined;
  /** Dates that were announced, by base. */
  readonly known?: Readonly<Record<string, string>> | undefined;
}
