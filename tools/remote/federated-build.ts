import { resolve } from 'node:path';
import type { Plugin } from 'rolldown';
import type { FederatedParts, Part } from '../../src/remote/build-facts';
import { DIST, partOf } from './dist';
import { flatten, resolveChunks } from './flatten';
import { importFromShareScope, writeSharedImports, bundleInterop } from './shared-imports';
import type { RemoteEntry } from './remote-entry';

/** Packages of which we may use our own copy beside the shell's Angular. Each comes after those that it imports. */
const OWN_COPY_WORKS = ['rxjs', '@angular/common/http', '@angular/platform-browser', '@ngrx/store', '@ngrx/effects'];

/**
 * Bundles the routes for Module Federation: instead of importing a shared package, a file reads the modules that the
 * container provides at its start (`src/remote/shared-modules.ts`). That needs no import map, no blob URL and no global
 * variable.
 */
export async function buildFederated(
  { shared }: RemoteEntry,
  routes: { readonly entry: string; readonly eager: readonly string[]; readonly next: string },
  common: readonly Plugin[],
): Promise<FederatedParts> {
  const needed = new Set<string>();
  const plugins = [bundleInterop(writeSharedImports), importFromShareScope(shared, needed), resolveChunks, ...common];
  const { files, next } = await flatten({ ...routes, name: 'federated', plugins });

  const own = new Map<string, Part>();
  for (const { packageName, outFileName } of shared.filter((one) => OWN_COPY_WORKS.includes(one.packageName))) {
    const name = `federated-${packageName.replace(/\W+/g, '_')}`;
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

/** Packages of the shell have index -1 and come first. */
const inOrderOfNeed = (a: string, b: string): number => OWN_COPY_WORKS.indexOf(a) - OWN_COPY_WORKS.indexOf(b);
