/**
 * What a careful host sets: nothing inline without the page's nonce, no string that becomes code, and of other origins
 * only the remote's.
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

/** Angular takes the nonce for its styles from the root element. */
export const withNonce = (html: string, nonce: string): string =>
  html
    .replace(/<((?:cso|mon)-root)(?=[\s>])/g, `<$1 ngCspNonce="${nonce}"`)
    .replace(/<(script|style|hai-cso)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
