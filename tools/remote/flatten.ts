import { resolve } from 'node:path';
import { rolldown, type OutputAsset, type OutputChunk, type Plugin } from 'rolldown';
import { DIST } from './dist';

interface FlattenOptions {
  /** Path of the module. */
  readonly entry: string;
  /** Dynamically imported modules that the first screen needs. */
  readonly eager?: readonly string[];
  /** A module that becomes a file of its own, with all that it needs. */
  readonly next?: string;
  /** Prefix of the file names. */
  readonly name: string;
  readonly plugins?: readonly Plugin[];
}

export interface FlattenResult {
  readonly entry: string;
  /** The entry and its static imports. */
  readonly files: readonly string[];
  /** The file of `FlattenOptions.next` and its static imports, without those of the entry. */
  readonly next: readonly string[];
}

/** Name of the chunk of `FlattenOptions.next`. */
const NEXT = 'next';

/** Dynamic imports of jspdf for functions that the app does not call (docs/adr/0007). */
const NEVER_LOADED = ['html2canvas', 'dompurify', 'canvg'];

/**
 * Bundles the files of an Angular build again, so that the first screen is one or two files instead of a dozen that are
 * discovered one after the other. Later screens stay separate. Writes to dist/remote.
 */
export async function flatten({ entry, eager = [], next, name, plugins = [] }: FlattenOptions): Promise<FlattenResult> {
  const ofNext = new Set<string>();
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    external: NEVER_LOADED,
    // Lets lazy files import shared code from the entry.
    preserveEntrySignatures: 'allow-extension',
    plugins: [...plugins, ...eager.map(loadAtOnce), ...(next ? [collect(next, ofNext)] : [])],
    // Otherwise Angular would set the global variable `ngServerMode`.
    transform: { define: { ngDevMode: 'false', ngServerMode: 'false', 'globalThis.ngServerMode': 'false' } },
    checks: { ineffectiveDynamicImport: false, pluginTimings: false },
  });
  const { output } = await bundle.write({
    dir: DIST,
    format: 'esm',
    minify: true,
    comments: false,
    // Puts all that the entry needs into its file, even if lazy files share it.
    codeSplitting: {
      groups: [
        { name: 'entry', tags: ['$initial'] },
        { name: NEXT, test: (id) => ofNext.has(id) },
      ],
    },
    // Makes Chromium compile the whole file in a background thread instead of each function when it is called.
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
  // The loop appends to `found`.
  for (const one of found) for (const other of chunks.get(one)?.imports ?? []) if (chunks.has(other)) found.add(other);
  return [...found];
}

/** Collects a module and its static imports. */
const collect = (file: string, into: Set<string>): Plugin => ({
  name: 'collect what belongs together',
  buildEnd() {
    for (const id of this.getModuleIds()) if (id.endsWith(file)) into.add(id);
    // The loop appends to `into`.
    for (const id of into) for (const other of this.getModuleInfo(id)?.importedIds ?? []) into.add(other);
  },
});

/** Turns `import('./list.js')` into a static import. */
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

/**
 * Makes a module start loading others when it runs. Failures are ignored here, because the importers of these modules
 * report them.
 */
export const preloadIn = (load: readonly string[], inModule: string): Plugin => ({
  name: 'begin to load',
  transform: (code, id) =>
    id === inModule ? [code, ...load.map((one) => `import(${JSON.stringify(one)}).catch(() => {});`)].join('\n') : null,
});

const WORKER = /worker-\w{8}\.js/g;

/** All entry points share one export worker. */
export const singleWorker = (file: string): Plugin => ({
  name: 'one worker',
  transform: (code) => (code.search(WORKER) < 0 ? null : code.replace(WORKER, file)),
});

const NF_CHUNK = /^@nf-internal\/(.+)$/;

/** Resolves Native Federation's chunks, which have package names. */
export const resolveChunks: Plugin = {
  name: 'chunks of Native Federation',
  resolveId: (source) => {
    const chunk = NF_CHUNK.exec(source)?.[1];
    return chunk ? resolve(DIST, `${chunk}.js`) : null;
  },
};

/** Does not bundle packages that a host provides by an import map. */
export const externalPackages: Plugin = {
  name: 'packages of the host',
  resolveId: (source) => (/^[@a-z]/.test(source) && !NF_CHUNK.test(source) ? { id: source, external: true } : null),
};
