import { Injectable } from '@angular/core';
import type { Failure } from '../domain/failure';

/** The rest that the backend wants of what this window sends by itself: polls, the stream, checks of the session. */
@Injectable()
export class RetryPause {
  /** Nothing is sent before this time; in milliseconds of `performance.now`. */
  notBefore = -Infinity;

  /** Takes the time of a failure with `Retry-After`, whichever request had it. A shorter one ends no longer one. */
  after({ retryAfter }: Failure): void {
    if (retryAfter !== null) this.notBefore = Math.max(this.notBefore, performance.now() + retryAfter * 1_000);
  }
}
