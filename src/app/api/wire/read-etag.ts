const ETAG = /^(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")$/;

/**
 * The version to send back in If-Match; null when there is none. `W/` goes: gateways that compress put it in front of
 * a strong tag, and If-Match never matches a weak one (RFC 9110).
 */
export function readEtag(value: string | null): string | null {
  return ETAG.exec(value?.trim() ?? '')?.[1] ?? null;
}
