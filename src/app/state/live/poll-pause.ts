import { Injectable } from '@angular/core';
import type { Failure } from '../../domain/failure';

/** The rest that the backend wants of this window: of polls, of a hidden page's, and of the stream. */
@Injectable()
export class PollPause {
  /** Nothing is sent before this time; in milliseconds of `performance.now`. */
  notBefore = -Infinity;

  /** Takes the time of a failure with `Retry-After`. */
  after({ retryAfter }: Failure): void {
    if (retryAfter !== null) this.notBefore = performance.now() + retryAfter * 1_000;
  }
}
