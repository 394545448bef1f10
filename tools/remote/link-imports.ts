import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { DIST } from './dist';
import { leavePackages, resolveChunks } from './flatten';
import type { SharedFile } from './remote-entry';

export const INTEROP = '@angular/core/rxjs-interop';

const { resolve: sourceOf } = createRequire(import.meta.url);
const INTEROP_SOURCE = sourceOf(INTEROP);

/** Of these signal forms need the symbol by which a signal is known; no shell shares them. */
const PRIMITIVES = '@angular/core/primitives/signals';
const PRIMITIVES_SOURCE = sourceOf(PRIMITIVES);

const LINKED = '\0linked:';
const PRIVATE = '\0private:';
const PICK_FROM = 'hai-cso:pick-from';

/** Everything in `rxjs/operators` that is not deprecated has been in `rxjs` since 7.2. */
const ALIASES: Readonly<Record<string, string>> = { 'rxjs/operators': 'rxjs' };

/** Puts `pickFrom('@angular/core')('signal')` in the place of an import from a shared package; tells which were needed. */
export function linkImports(shared: readonly SharedFile[], needed: Set<string>): Plugin {
  const files = new Map(shared.map(({ packageName, outFileName }) => [packageName, resolve(DIST, outFileName)]));
  return {
    name: 'link imports of shared packages',
    resolveId(source) {
      if (source === PICK_FROM) return resolve('src/remote/pick-from.ts');
      const name = ALIASES[source] ?? source;
      return files.has(name) ? { id: LINKED + name, moduleSideEffects: false } : null;
    },
    async load(id) {
      if (!id.startsWith(LINKED)) return null;
      const name = id.slice(LINKED.length);
      return picks(
        name,
        (await exportsOf(files.get(name) ?? '')).map((one) => [one, one]),
      );
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const id of Object.keys(file.modules)) {
          const used = (file.modules[id]?.renderedExports.length ?? 0) > 0;
          if (used && id.startsWith(LINKED)) needed.add(id.slice(LINKED.length));
          if (used && id.startsWith(PRIVATE)) needed.add('@angular/core');
        }
      }
    },
  };
}

/**
 * A shell may share Angular's core without this part of it, so that it is put into what needs it. It has private files
 * in common with the core. A second copy of these would be a second Angular, so what is private is taken from the
 * public entry, where it stands under the same name or with a `ɵ` before it.
 */
export const takeInterop = (write: WriteModule): Plugin => ({
  name: 'take rxjs-interop along',
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

/** A module that exports names out of a package: as we call them, as the package does. */
type WriteModule = (name: string, names: readonly (readonly [string, string])[]) => string;

/** By an import that the page resolves. */
export const imports: WriteModule = (name, names) =>
  names.map(([ours, theirs]) => `export { ${theirs} as ${ours} } from '${name}';`).join('\n');

/** By asking the container (`src/remote/links.ts`). */
export const picks: WriteModule = (name, names) =>
  [
    `import { pickFrom } from '${PICK_FROM}';`,
    `const pick = /* @__PURE__ */ pickFrom('${name}');`,
    ...names.map(([ours, theirs]) => `export const ${ours} = /* @__PURE__ */ pick('${theirs}');`),
  ].join('\n');

async function exportsOf(path: string): Promise<readonly string[]> {
  const bundle = await rolldown({ input: path, plugins: [resolveChunks, leavePackages], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return output[0].exports;
}
