const HOUR = 3_600_000;

/** How many requests there were in the last hour, from counts that only grow. */
export class RequestsOfHour {
  private readonly changes: { readonly at: number; readonly count: number }[] = [];
  private total = 0;

  /**
   * @param total requests so far
   * @param now milliseconds of a clock that runs as the user's day does
   */
  at(total: number, now: number): number {
    if (total > this.total) this.changes.push({ at: now, count: total - this.total });
    this.total = total;
    while (this.changes[0] && this.changes[0].at <= now - HOUR) this.changes.shift();
    return this.changes.reduce((sum, { count }) => sum + count, 0);
  }
}
