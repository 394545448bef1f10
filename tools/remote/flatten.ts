import { resolve } from 'node:path';
import { rolldown, type OutputAsset, type OutputChunk, type Plugin } from 'rolldown';
import { DIST } from './dist';

interface Wish {
  /** Module of the build, with its path. */
  readonly entry: string;
  /** A module that `entry` loads lazily, although the first screen needs it. */
  readonly eager?: string;
  /** Begins the names of all files. */
  readonly name: string;
  readonly plugins?: readonly Plugin[];
}

/** What a first screen needs. */
export interface Flat {
  readonly entry: string;
  /** Files that the entry imports at once, and those that they do. */
  readonly besides: readonly string[];
}

/** jspdf would load these for functions that we do not call (docs/adr/0007). */
const NEVER_LOADED = ['html2canvas', 'dompurify', 'canvg'];

/**
 * Bundles files of an Angular build once more, so that the first screen is one file instead of a dozen that are found
 * one after the other; what comes later stays apart. Writes to dist/remote.
 */
export async function flatten({ entry, eager, name, plugins = [] }: Wish): Promise<Flat> {
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    external: NEVER_LOADED,
    // Lazy files may take what they share with the entry from it.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, ...(eager ? [loadAtOnce(eager)] : [])],
    // Angular would set `ngServerMode` as a global of the page.
    transform: { define: { ngDevMode: 'false', ngServerMode: 'false', 'globalThis.ngServerMode': 'false' } },
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  });
  const { output } = await bundle.write({
    dir: DIST,
    format: 'esm',
    minify: true,
    comments: false,
    // All that the entry needs is in it, however many lazy files need the same.
    codeSplitting: { groups: [{ name: 'entry', tags: ['$initial'] }] },
    // Chromium compiles the first screen beside the page's thread, not function by function on it.
    postBanner: ({ isEntry }) => (isEntry ? '//# allFunctionsCalledOnLoad\n' : ''),
    entryFileNames: `${name}-[hash].js`,
    chunkFileNames: ({ name: chunk }) => `${name}-${chunk.replace(/-[\w-]{8}$/, '')}-[hash].js`,
  });
  await bundle.close();
  return { entry: output[0].fileName, besides: importedAtOnce(output) };
}

function importedAtOnce(output: readonly [OutputChunk, ...(OutputChunk | OutputAsset)[]]): readonly string[] {
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const found = new Set(output[0].imports.filter((file) => chunks.has(file)));
  // Grows while it is walked.
  for (const file of found) {
    for (const one of chunks.get(file)?.imports ?? []) if (chunks.has(one)) found.add(one);
  }
  return [...found].filter((file) => file !== output[0].fileName);
}

/** Turns `import('./list.js')` into an import at the top. */
function loadAtOnce(file: string): Plugin {
  const name = /([^/]+)\.js$/.exec(file)?.[1] ?? '';
  const lazily = new RegExp(`import\\((["'\`])([^"'\`]*${name}(?:\\.js)?)\\1\\)`);
  return {
    name: 'load at once',
    transform(code) {
      const found = lazily.exec(code);
      if (!found) return null;
      const [dynamicImport, , source] = found;
      return `import * as atOnce from ${JSON.stringify(source)};${code.replace(dynamicImport, 'Promise.resolve(atOnce)')}`;
    },
  };
}

const WORKER = /worker-\w{8}\.js/g;

/** The worker that makes files is the same behind every door. */
export const oneWorker = (file: string): Plugin => ({
  name: 'one worker',
  transform: (code) => (code.search(WORKER) < 0 ? null : code.replace(WORKER, file)),
});

const NF_CHUNK = /^@nf-internal\/(.+)$/;

/** Native Federation names its chunks like packages. */
export const resolveChunks: Plugin = {
  name: 'chunks of Native Federation',
  resolveId: (source) => {
    const chunk = NF_CHUNK.exec(source)?.[1];
    return chunk ? resolve(DIST, `${chunk}.js`) : null;
  },
};

/** Packages that a host gives through an import map stay what they are. */
export const leavePackages: Plugin = {
  name: 'packages of the host',
  resolveId: (source) => (/^[@a-z]/.test(source) && !NF_CHUNK.test(source) ? { id: source, external: true } : null),
};
