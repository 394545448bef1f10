import type { HttpHeaders } from '@angular/common/http';

const LONGEST = 24 * 60 * 60;

/**
 * Whole seconds from Retry-After, which holds seconds or a date (RFC 9110); null when it holds neither. A date counts
 * from the server's own, where the answer tells it: this machine's clock, `now`, may be wrong.
 */
export function readRetryAfter(headers: HttpHeaders, now: number): number | null {
  const value = headers.get('Retry-After')?.trim();
  if (!value) return null;
  const seconds = /^\d+$/.test(value) ? Number(value) : (readDate(value) - sentAt(headers, now)) / 1_000;
  return Number.isNaN(seconds) ? null : Math.min(LONGEST, Math.max(0, Math.ceil(seconds)));
}

function sentAt(headers: HttpHeaders, now: number): number {
  const sent = readDate(headers.get('Date') ?? '');
  return Number.isNaN(sent) ? now : sent;
}

/** Browsers read almost anything as a date, `-5` too. */
function readDate(value: string): number {
  return /^[a-z]{3,9},/i.test(value) ? Date.parse(value) : NaN;
}
