import { DOCUMENT, inject, Injectable } from '@angular/core';
import { API_CONFIG } from '../../api/api-config';
import type { Failure } from '../../domain/failure';
import type { PollTarget } from '../../domain/polling/poll-schedule';

/** One refusal may have been a broken connection. */
const REFUSALS = 2;

/**
 * Finds out whether a backend on another origin refuses `If-None-Match` in its preflight, which looks like a broken
 * connection: after such a failure a request without the condition is sent, and when that succeeds, the condition was
 * the reason.
 */
@Injectable()
export class PreflightCheck {
  private readonly otherOrigin = isOtherOrigin(inject(API_CONFIG).apiBase, inject(DOCUMENT));
  private accepted = false;
  private refusals = 0;
  private readonly suspected = new Set<PollTarget>();

  /** Polling has to stop. */
  get refused(): boolean {
    return this.refusals >= REFUSALS;
  }

  /** The ETag to send with the next request. */
  condition(target: PollTarget, etag: string | null): string | null {
    return this.suspected.has(target) ? null : etag;
  }

  succeeded(target: PollTarget, etag: string | null): void {
    if (etag !== null) this.accepted = true;
    else if (this.suspected.delete(target)) this.refusals += 1;
  }

  failed(target: PollTarget, etag: string | null, { kind }: Failure): void {
    const mayBePreflight = this.otherOrigin && !this.accepted && etag !== null && kind === 'unreachable';
    if (mayBePreflight) this.suspected.add(target);
  }
}

function isOtherOrigin(apiBase: string, { baseURI }: Document): boolean {
  return new URL(apiBase, baseURI).origin !== new URL(baseURI).origin;
}
