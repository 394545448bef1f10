const DAY = 86_400_000;

/** Days since 1970-01-01 of a day as `2026-12-15`, which must be a day of the calendar. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/** The day as `2026-12-15`, from days since 1970-01-01. */
export function dayOfNumber(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10);
}

/** Weekday, 0 for Sunday to 6, of days since 1970-01-01, which was a Thursday. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** First day of the month that is `months` later, in days since 1970-01-01. `month` is `2026-10`. */
export function monthStart(month: string, months: number): number {
  return Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)) - 1 + months, 1) / DAY;
}
