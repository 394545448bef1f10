import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { DIST } from './dist';
import { externalPackages, resolveChunks } from './flatten';
import type { SharedFile } from './remote-entry';

export const INTEROP = '@angular/core/rxjs-interop';

const { resolve: sourceOf } = createRequire(import.meta.url);
const INTEROP_SOURCE = sourceOf(INTEROP);

/** Signal forms import a symbol from this entry point, which no shell shares. */
const PRIMITIVES = '@angular/core/primitives/signals';
const PRIMITIVES_SOURCE = sourceOf(PRIMITIVES);

const SHARED = '\0shared:';
const PRIVATE = '\0private:';
const IMPORT_SHARED = 'hai-cso:import-shared';

/** All of `rxjs/operators` that is not deprecated is in `rxjs` since 7.2. */
const ALIASES: Readonly<Record<string, string>> = { 'rxjs/operators': 'rxjs' };

/**
 * Replaces the import of a shared package by `importShared('@angular/core')('signal')`.
 *
 * @param needed receives the names of the used packages
 */
export function importFromShareScope(shared: readonly SharedFile[], needed: Set<string>): Plugin {
  const files = new Map(shared.map(({ packageName, outFileName }) => [packageName, resolve(DIST, outFileName)]));
  return {
    name: 'link imports of shared packages',
    resolveId(source) {
      if (source === IMPORT_SHARED) return resolve('src/remote/import-shared.ts');
      const name = ALIASES[source] ?? source;
      return files.has(name) ? { id: SHARED + name, moduleSideEffects: false } : null;
    },
    async load(id) {
      if (!id.startsWith(SHARED)) return null;
      const name = id.slice(SHARED.length);
      return writeSharedImports(
        name,
        (await exportsOf(files.get(name) ?? '')).map((one) => [one, one]),
      );
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of Object.keys(file.modules)) {
          const used = (file.modules[id]?.renderedExports.length ?? 0) > 0;
          if (used && id.startsWith(SHARED)) needed.add(id.slice(SHARED.length));
          if (used && id.startsWith(PRIVATE)) needed.add('@angular/core');
        }
      }
    },
  };
}

/**
 * Bundles `rxjs-interop`, because a shell may share Angular's core without it. It uses private files of the core, and a
 * second copy of these would be a second Angular. So private names are read from the public entry point, which exports
 * them under the same name or with the prefix `ɵ`.
 */
export const bundleInterop = (write: WriteModule): Plugin => ({
  name: 'bundle rxjs-interop',
  resolveId(source, importer) {
    if (source === INTEROP) return INTEROP_SOURCE;
    if (source === PRIMITIVES) return { id: PRIVATE + PRIMITIVES_SOURCE, moduleSideEffects: false };
    if (!importer || !/^\.\/_[\w-]+-chunk\.mjs$/.test(source)) return null;
    return { id: PRIVATE + join(dirname(importer), source), moduleSideEffects: false };
  },
  async load(id) {
    if (!id.startsWith(PRIVATE)) return null;
    const path = id.slice(PRIVATE.length);
    const exported = new Set(await exportsOf(join(dirname(path), 'core.mjs')));
    const names = (await exportsOf(path)).flatMap((name) => {
      const open = [name, `ɵ${name}`].find((one) => exported.has(one));
      return open ? [[name, open] as const] : [];
    });
    return write('@angular/core', names);
  },
});

/** Writes a module that exports names of a package. Each pair is our name and the package's. */
type WriteModule = (name: string, names: readonly (readonly [string, string])[]) => string;

/** Exports through an import that the page resolves. */
export const writePageImports: WriteModule = (name, names) =>
  names.map(([ours, theirs]) => `export { ${theirs} as ${ours} } from '${name}';`).join('\n');

/** Exports from the modules that the container provides (`src/remote/shared-modules.ts`). */
export const writeSharedImports: WriteModule = (name, names) =>
  [
    `import { importShared } from '${IMPORT_SHARED}';`,
    `const read = /* @__PURE__ */ importShared('${name}');`,
    ...names.map(([ours, theirs]) => `export const ${ours} = /* @__PURE__ */ read('${theirs}');`),
  ].join('\n');

async function exportsOf(path: string): Promise<readonly string[]> {
  const bundle = await rolldown({ input: path, plugins: [resolveChunks, externalPackages], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output[0].exports;
}
