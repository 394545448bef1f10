import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import type { LinkedParts, Part } from '../../src/remote/build-facts';
import { DIST, partOf } from './dist';
import { flatten, resolveChunks } from './flatten';
import { linkImports, picks, takeInterop } from './link-imports';
import type { RemoteEntry } from './remote-entry';

/** Packages of which a copy beside the shell's Angular works, in the order in which they need each other. */
const OWN_IS_POSSIBLE = ['rxjs', '@angular/common/http', '@angular/platform-browser', '@ngrx/store', '@ngrx/effects'];

/**
 * The routes once more for Module Federation: where they import a shared package, they take what the container answers
 * when they begin to run (`src/remote/links.ts`). No import map, no blob, nothing global.
 */
export async function buildLinked(
  { shared }: RemoteEntry,
  routes: { readonly entry: string; readonly eager: readonly string[]; readonly next: string },
  worker: Plugin,
): Promise<LinkedParts> {
  const needed = new Set<string>();
  const plugins = [takeInterop(picks), linkImports(shared, needed), resolveChunks, worker];
  const { files, next } = await flatten({ ...routes, name: 'linked', plugins });

  const own = new Map<string, Part>();
  for (const { packageName, outFileName } of shared.filter((one) => OWN_IS_POSSIBLE.includes(one.packageName))) {
    const name = `linked-${packageName.replace(/\W+/g, '_')}`;
    const flat = await flatten({ name, entry: resolve(DIST, outFileName), plugins });
    own.set(packageName, partOf(flat.files));
  }

  const packages = [...needed].sort(inOrderOfNeed).map((name) => ({
    name,
    version: shared.find((one) => one.packageName === name)?.version ?? '',
    own: own.get(name) ?? null,
  }));
  return { start: partOf(files), screens: partOf(next), packages };
}

/** The shell's come first: -1. */
const inOrderOfNeed = (a: string, b: string): number => OWN_IS_POSSIBLE.indexOf(a) - OWN_IS_POSSIBLE.indexOf(b);
