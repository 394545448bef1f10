/**
 * A strict Content-Security-Policy as a host page may send it: inline scripts and styles need the nonce, strings cannot
 * become code, and only the remote's origin is allowed besides the page's own.
 */
export const contentSecurityPolicy = (nonce: string, remote = ''): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' ${remote}`.trim(),
    `connect-src 'self' ${remote}`.trim(),
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler nfo hai-cso monsakti',
  ].join('; ');

/** Writes the nonce into the page. Angular reads it from the root element. */
export const withNonce = (html: string, nonce: string): string =>
  html
    .replace(/<((?:cso|mon)-root)(?=[\s>])/g, `<$1 ngCspNonce="${nonce}"`)
    .replace(/<(script|style|hai-cso)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
