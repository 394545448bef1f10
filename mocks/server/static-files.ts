import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { contentSecurityPolicy, withNonce } from './content-security-policy';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/** `main-5FQ2JX3A.js`, `_angular_core.iMReavKzoG.js`: file names with a content hash. */
const HASHED = /(?:-[\w-]{8}|\.[\w-]{10})\.\w+$/;

/**
 * Entry points: files with fixed names that name all other files. A browser may use a cached one while it fetches the
 * new one (docs/embedding.md).
 */
const ENTRY_POINT = /\/(?:remoteEntry\.js(?:on)?|mf-manifest\.json|mount\.js|element\.js)$/;

/** Serves a build as a web server does. A path without a file gets index.html. */
export class StaticFiles {
  private readonly root: string;

  constructor(
    folder: string,
    private readonly csp: boolean,
    private readonly remote = '',
  ) {
    this.root = resolve(folder);
  }

  async answer(request: Request): Promise<Response> {
    const path = decoded(new URL(request.url).pathname);
    const file = join(this.root, normalize(path ?? '/'));
    if (path === null || (file !== this.root && !file.startsWith(this.root + sep)))
      return new Response(null, { status: 404 });
    const extension = extname(file);
    const content = extension && extension !== '.html' ? await read(file) : null;
    if (content) return new Response(content, { headers: headersFor(file, extension) });
    // A missing script must get 404, not the index page.
    if (extension && extension !== '.html') return new Response(null, { status: 404 });
    return this.page(extension ? file : join(this.root, 'index.html'));
  }

  private async page(file: string): Promise<Response> {
    const content = await read(file);
    if (!content) return new Response(null, { status: 404 });
    const headers: Record<string, string> = { 'Content-Type': TYPES['.html'] ?? '', 'Cache-Control': 'no-store' };
    if (!this.csp) return new Response(content, { headers });
    const nonce = randomBytes(16).toString('base64');
    headers['Content-Security-Policy'] = contentSecurityPolicy(nonce, this.remote);
    return new Response(withNonce(new TextDecoder().decode(content), nonce), { headers });
  }
}

const headersFor = (file: string, extension: string): Record<string, string> => ({
  'Content-Type': TYPES[extension] ?? 'application/octet-stream',
  'Cache-Control': cacheFor(file),
});

function cacheFor(file: string): string {
  if (HASHED.test(file)) return 'public, max-age=31536000, immutable';
  return ENTRY_POINT.test(file) ? 'public, max-age=300, stale-while-revalidate=86400' : 'no-cache';
}

/** Null for a path that is not valid UTF-8. */
function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

async function read(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return readFile(file).then(
    (content) => new Uint8Array(content),
    () => null,
  );
}
