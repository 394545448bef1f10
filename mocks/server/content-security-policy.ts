/** What a careful host sets: nothing inline without the page's nonce, no string that becomes code. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types angular angular#bundler nfo hai-cso',
  ].join('; ');

/** Angular takes the nonce for its styles from the root element. */
export const withNonce = (html: string, nonce: string): string =>
  html
    .replace(/<cso-root(?=[\s>])/g, `<cso-root ngCspNonce="${nonce}"`)
    .replace(/<(script|style)(?=[\s>])/g, `<$1 nonce="${nonce}"`);
