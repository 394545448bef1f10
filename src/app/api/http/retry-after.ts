import type { HttpHeaders } from '@angular/common/http';

const LONGEST = 24 * 60 * 60;

/**
 * Seconds from Retry-After, which contains seconds or a date (RFC 9110); null for anything else. A date is compared
 * with the response's Date header if there is one, because the machine's clock may be wrong.
 *
 * @param now the machine's clock, milliseconds since 1970
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

/** Date.parse accepts almost any text, for example `-5`. */
function readDate(value: string): number {
  return /^[a-z]{3,9},/i.test(value) ? Date.parse(value) : NaN;
}
