import { Injectable, signal } from '@angular/core';

/** Milliseconds by which two clocks may differ and still tell the same time. */
const TOLERANCE = 5 * 60 * 1000;

/**
 * The backend's clock, as it was last told and as time has passed since: this machine's may be wrong, and may be set
 * while the page stands.
 */
@Injectable()
export class ServerClock {
  private readonly reading = signal<{ readonly at: number; readonly readAt: number; readonly sure: boolean } | null>(
    null,
  );

  /** Milliseconds since 1970; null until the backend has told its time. */
  now(): number | null {
    return this.at(performance.now());
  }

  /** The same for a moment of `performance.now()`. */
  at(moment: number): number | null {
    const reading = this.reading();
    return reading && reading.at + (moment - reading.readAt);
  }

  /**
   * The time once a second clock agrees: what the backend told before, or this machine's. Null until then: nothing is
   * deleted on the word of one wrong reading.
   */
  confirmedNow(): number | null {
    return this.reading()?.sure ? this.now() : null;
  }

  set(asOf: string): void {
    const at = Date.parse(asOf);
    if (Number.isNaN(at)) return;
    const readAt = performance.now();
    const sure = [this.at(readAt), Date.now()].some((other) => other !== null && Math.abs(other - at) <= TOLERANCE);
    this.reading.set({ at, readAt, sure });
  }
}
