import { Injectable } from '@angular/core';

const RETRIES = 10;
const WINDOW = 60_000;

/** At most ten retries a minute over all requests, so that a flapping network is not made worse (F38). */
@Injectable()
export class RetryBudget {
  private spent: readonly number[] = [];

  /** Takes one retry, if one is left. */
  take(): boolean {
    // What has passed, and not this machine's clock, which may be set meanwhile.
    const now = performance.now();
    const recent = this.spent.filter((at) => now - at < WINDOW);
    const granted = recent.length < RETRIES;
    this.spent = granted ? [...recent, now] : recent;
    return granted;
  }
}
