import { transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import type { BuildFacts, Part } from '../../src/remote/build-facts';
import { DIST, partOf, writeDist } from './dist';
import { flatten, resolveChunks } from './flatten';
import { linkImports, linkPrivateParts, picks } from './link-imports';
import type { RemoteEntry } from './remote-entry';

export const INTEROP = '@angular/core/rxjs-interop';

export const INTEROP_SOURCE = createRequire(import.meta.url).resolve(INTEROP);

/** Packages of which a copy beside the shell's Angular works, in the order in which they need each other. */
const OWN_IS_POSSIBLE = [
  'rxjs',
  INTEROP,
  '@angular/common/http',
  '@angular/platform-browser',
  '@angular/forms',
  '@ngrx/store',
  '@ngrx/effects',
];

/**
 * The routes once more for Module Federation: where they import a shared package, they take it from
 * `src/remote/links.ts`, which the container fills before it loads them. No import map, no blob, nothing global.
 */
export async function buildLinked(
  { shared }: RemoteEntry,
  routes: { readonly entry: string; readonly eager: string },
  worker: Plugin,
): Promise<BuildFacts['linked']> {
  const links = await writeLinks();
  const needed = new Set<string>();
  const plugins = [linkImports(shared, links, needed), resolveChunks, worker];
  const { entry, besides } = await flatten({ ...routes, name: 'linked', plugins });

  const own = new Map<string, Part>();
  for (const { packageName, outFileName } of shared.filter((one) => OWN_IS_POSSIBLE.includes(one.packageName))) {
    const name = `linked-${packageName.replace(/\W+/g, '_')}`;
    const wish =
      packageName === INTEROP
        ? { name, entry: INTEROP_SOURCE, plugins: [linkPrivateParts(picks), ...plugins] }
        : { name, entry: resolve(DIST, outFileName), plugins };
    const flat = await flatten(wish);
    own.set(packageName, partOf(flat.entry, ...flat.besides));
  }

  const packages = [...needed].sort(inOrderOfNeed).map((name) => ({
    name,
    version: shared.find((one) => one.packageName === name)?.version ?? '',
    own: own.get(name) ?? null,
  }));
  return { ...partOf(entry, ...besides), links: partOf(links), packages };
}

/** The shell's come first: -1. */
const inOrderOfNeed = (a: string, b: string): number => OWN_IS_POSSIBLE.indexOf(a) - OWN_IS_POSSIBLE.indexOf(b);

async function writeLinks(): Promise<string> {
  const source = readFileSync('src/remote/links.ts', 'utf8');
  const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'es2022', minify: true });
  const file = `linked-links-${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  writeDist(file, code);
  return file;
}
