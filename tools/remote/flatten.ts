import { resolve } from 'node:path';
import { rolldown, type OutputAsset, type OutputChunk, type Plugin } from 'rolldown';
import { DIST } from './dist';

interface FlattenOptions {
  /** Module of the build, with its path. */
  readonly entry: string;
  /** Modules that are loaded lazily, although the first screen needs them. */
  readonly eager?: readonly string[];
  /** One that stays apart, but with all that it needs in one file. */
  readonly next?: string;
  /** Begins the names of all files. */
  readonly name: string;
  readonly plugins?: readonly Plugin[];
}

export interface Flat {
  readonly entry: string;
  /** The entry, and behind it what it imports at once. */
  readonly files: readonly string[];
  /** The same of `FlattenOptions.next`, without those. */
  readonly next: readonly string[];
}

/** Name of the chunk of `FlattenOptions.next`. */
const NEXT = 'next';

/** jspdf would load these for functions that we do not call (docs/adr/0007). */
const NEVER_LOADED = ['html2canvas', 'dompurify', 'canvg'];

/**
 * Bundles files of an Angular build once more, so that the first screen is one file or two instead of a dozen that are
 * found one after the other; what comes later stays apart. Writes to dist/remote.
 */
export async function flatten({ entry, eager = [], next, name, plugins = [] }: FlattenOptions): Promise<Flat> {
  const ofNext = new Set<string>();
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    external: NEVER_LOADED,
    // Lazy files may take what they share with the entry from it.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, ...eager.map(loadAtOnce), ...(next ? [collect(next, ofNext)] : [])],
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
    codeSplitting: {
      groups: [
        { name: 'entry', tags: ['$initial'] },
        { name: NEXT, test: (id) => ofNext.has(id) },
      ],
    },
    // Chromium compiles the first screen beside the page's thread, not function by function on it.
    postBanner: ({ isEntry, name: chunk }) => (isEntry || chunk === NEXT ? '//# allFunctionsCalledOnLoad\n' : ''),
    entryFileNames: `${name}-[hash].js`,
    chunkFileNames: ({ name: chunk }) => `${name}-${chunk.replace(/-[\w-]{8}$/, '')}-[hash].js`,
  });
  await bundle.close();
  const nextFile = output.find((one) => one.name === NEXT)?.fileName;
  const entryFile = output[0].fileName;
  const files = withImports(output, entryFile);
  const nextFiles = nextFile ? withImports(output, nextFile) : [];
  return { entry: entryFile, files, next: nextFiles.filter((file) => !files.includes(file)) };
}

function withImports(output: readonly (OutputChunk | OutputAsset)[], file: string): readonly string[] {
  const chunks = new Map(output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one] as const] : [])));
  const found = new Set([file]);
  // Grows while it is walked.
  for (const one of found) for (const other of chunks.get(one)?.imports ?? []) if (chunks.has(other)) found.add(other);
  return [...found];
}

/** Collects a module and all that it imports at once. */
const collect = (file: string, into: Set<string>): Plugin => ({
  name: 'collect what belongs together',
  buildEnd() {
    for (const id of this.getModuleIds()) if (id.endsWith(file)) into.add(id);
    // Grows while it is walked.
    for (const id of into) for (const other of this.getModuleInfo(id)?.importedIds ?? []) into.add(other);
  },
});

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

/** Lets a module load others as soon as it runs; a failure shows itself to whoever needs them. */
export const beginTo = (load: readonly string[], inModule: string): Plugin => ({
  name: 'begin to load',
  transform: (code, id) =>
    id === inModule ? [code, ...load.map((one) => `import(${JSON.stringify(one)}).catch(() => {});`)].join('\n') : null,
});

const WORKER = /worker-\w{8}\.js/g;

/** The worker that makes files is the same behind every entry point. */
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
