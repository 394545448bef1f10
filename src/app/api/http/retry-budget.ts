import { Injectable } from '@angular/core';

const RETRIES = 10;
const WINDOW = 60_000;

/** Allows ten retries a minute over all requests, so that retries do not overload an unstable network (F38). */
@Injectable()
export class RetryBudget {
  private spent: readonly number[] = [];

  /** Uses one retry; false when none is left. */
  take(): boolean {
    // Not Date.now, because the machine's clock may change.
    const now = performance.now();
    const recent = this.spent.filter((at) => now - at < WINDOW);
    const granted = recent.length < RETRIES;
    this.spent = granted ? [...recent, now] : recent;
    return granted;
  }
}
