import { Injectable, signal } from '@angular/core';

/** Milliseconds by which two clocks may differ. */
const TOLERANCE = 5 * 60 * 1000;

/**
 * The backend's clock: the time of its last response plus the elapsed time. The machine's clock may be wrong or may
 * change while the page is open (F68).
 */
@Injectable()
export class ServerClock {
  private readonly reading = signal<{ readonly at: number; readonly readAt: number; readonly sure: boolean } | null>(
    null,
  );

  /** Milliseconds since 1970; null before the first response. */
  now(): number | null {
    return this.at(performance.now());
  }

  /** The time at a value of `performance.now()`, in milliseconds since 1970; null before the first response. */
  at(moment: number): number | null {
    const reading = this.reading();
    return reading && reading.at + (moment - reading.readAt);
  }

  /**
   * The time, if a second clock agrees: an earlier response or the machine's clock. Otherwise null, so that no draft is
   * deleted because of one wrong clock.
   */
  confirmedNow(): number | null {
    return this.reading()?.sure ? this.now() : null;
  }

  /** Sets the clock to a time of the backend, ISO 8601. An unreadable text is ignored. */
  set(asOf: string): void {
    const at = Date.parse(asOf);
    if (Number.isNaN(at)) return;
    const readAt = performance.now();
    const sure = [this.at(readAt), Date.now()].some((other) => other !== null && Math.abs(other - at) <= TOLERANCE);
    this.reading.set({ at, readAt, sure });
  }
}
