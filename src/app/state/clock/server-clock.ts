import { Injectable } from '@angular/core';

/**
 * The backend's clock, as it was last told and as time has passed since: this machine's may be wrong, and may be set
 * while the page stands.
 */
@Injectable()
export class ServerClock {
  private told: { readonly at: number; readonly heard: number } | null = null;

  /** Milliseconds; null until the backend has told its time. */
  now(): number | null {
    return this.told && this.told.at + (performance.now() - this.told.heard);
  }

  set(asOf: string): void {
    const at = Date.parse(asOf);
    if (!Number.isNaN(at)) this.told = { at, heard: performance.now() };
  }
}
