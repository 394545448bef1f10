import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, extname, join } from 'node:path';

const DIST = 'dist/remote';
const ENTRY_POINT = /^(?:remoteEntry\.js(?:on)?|mf-manifest\.json|mount\.js|element\.js)$/;

type Release = ReadonlyMap<string, Buffer>;

export interface Deployments {
  readonly origin: string;
  /** Replaces the old release by the new one and removes all old files. */
  deploy(): void;
  close(): void;
}

/**
 * Starts a web server with an old release of the remote, because an intercepted request bypasses the browser's cache.
 * `unchanged` matches the files that are the same in both releases.
 */
export async function serveDeployments({ unchanged }: { unchanged: RegExp }): Promise<Deployments> {
  const newest = built();
  let release = releaseBefore(newest, unchanged);
  const server = createServer(({ url, method }, response) => {
    const name = basename(new URL(url ?? '', 'http://localhost').pathname);
    const content = release.get(name);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', '*');
    if (method === 'OPTIONS') return void response.end();
    if (!content) return void response.writeHead(404).end();
    const age = ENTRY_POINT.test(name) ? 'max-age=300, stale-while-revalidate=86400' : 'max-age=31536000, immutable';
    response.setHeader('Cache-Control', `public, ${age}`);
    response.setHeader('Content-Type', extname(name) === '.json' ? 'application/json' : 'text/javascript');
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    deploy: () => (release = newest),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const built = (): Release => new Map(readdirSync(DIST).map((name) => [name, readFileSync(join(DIST, name))]));

/** The same code, with other names for all files except the entry points and the `unchanged` ones. */
function releaseBefore(release: Release, unchanged: RegExp): Release {
  const changed = (name: string): boolean => /\.js$/.test(name) && !ENTRY_POINT.test(name) && !unchanged.test(name);
  const stems = [...release.keys()].filter(changed).map(stemOf);
  const anyStem = new RegExp(stems.toSorted((a, b) => b.length - a.length).join('|'), 'g');
  const renamed = (text: string): string => text.replace(anyStem, (stem) => `old-${stem}`);
  const texts = new Map([...release].map(([name, content]) => [renamed(name), renamed(String(content))]));
  const hashes = new Map(
    [...release].map(([name, content]) => [integrity(content), integrity(texts.get(renamed(name)) ?? '')]),
  );
  const rehashed = (text: string): string => text.replace(/sha384-[\w+/]{64}/g, (hash) => hashes.get(hash) ?? hash);
  return new Map([...texts].map(([name, text]) => [name, Buffer.from(rehashed(text))]));
}

const stemOf = (name: string): string => name.replace(/\.js$/, '').replaceAll('.', '\\.');

const integrity = (content: string | Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;
