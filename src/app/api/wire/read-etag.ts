const ETAG = /^(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")$/;

/**
 * Reads an ETag for If-Match; null when there is none. Removes `W/`, which compressing gateways add to strong tags,
 * because If-Match never matches a weak tag (RFC 9110).
 */
export function readEtag(value: string | null): string | null {
  return ETAG.exec(value?.trim() ?? '')?.[1] ?? null;
}
