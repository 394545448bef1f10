/** What is known of one target of polling. Times are milliseconds of `performance.now`. */
export class TargetMemory {
  askedAt = performance.now();
  /** The page was away since then. */
  returned = false;
  failures = 0;
  jitter = Math.random();
  /** The stream has been open since the last poll, and would have said what has changed since. */
  covered = false;
  /** When the stream said that it has changed; null: not since the last poll. */
  newsAt: number | null = null;
  /** Last poll that the stream caused. */
  newsAskedAt = -Infinity;

  /** What the user asks for takes the place of a poll. */
  startAnew(): void {
    this.askedAt = performance.now();
    this.returned = false;
    this.failures = 0;
    this.jitter = Math.random();
  }

  /** A poll is sent, while the stream is open or not. */
  asked(streamOpen: boolean): void {
    const { failures } = this;
    this.startAnew();
    this.failures = failures;
    this.covered = streamOpen;
    if (this.newsAt !== null) this.newsAskedAt = this.askedAt;
    this.newsAt = null;
  }

  failed(): void {
    this.failures += 1;
    this.covered = false;
  }

  changed(): void {
    this.newsAt ??= performance.now();
  }

  /** The stream is over; what was known counts as asked for when it last said something. */
  streamEnded(heardAt: number): void {
    if (this.covered) this.askedAt = Math.max(this.askedAt, heardAt);
    this.covered = false;
  }
}
