import { Injectable, signal } from '@angular/core';

/**
 * The backend's clock, as it was last told and as time has passed since: this machine's may be wrong, and may be set
 * while the page stands.
 */
@Injectable()
export class ServerClock {
  private readonly told = signal<{ readonly at: number; readonly heard: number } | null>(null);

  /** Milliseconds since 1970; null until the backend has told its time. */
  now(): number | null {
    return this.at(performance.now());
  }

  /** The same for a moment of `performance.now()`. */
  at(moment: number): number | null {
    const told = this.told();
    return told && told.at + (moment - told.heard);
  }

  set(asOf: string): void {
    const at = Date.parse(asOf);
    if (!Number.isNaN(at)) this.told.set({ at, heard: performance.now() });
  }
}
