/** Writes dist/remote with its four entry points from the two Angular builds; last step of `npm run build:remote`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST, dropFromDist, integrityOf, listDist, partOf, readDist, writeDist } from './dist';
import { buildEntryPoints } from './entry-points';
import { preloadIn, flatten, externalPackages, singleWorker, resolveChunks } from './flatten';
import { dropUnusedTokens } from './unused-tokens';
import { writePageImports, INTEROP, bundleInterop } from './shared-imports';
import { buildFederated } from './federated-build';
import { mfManifest } from './mf-manifest';
import type { RemoteEntry } from './remote-entry';

const OWN_BUILD = 'dist/remote-own';
const FIRST_SCREEN = ['src/app/features/ticket-list/ticket-list-page.ts', 'src/remote/screens.ts'];
const NGRX = ['@ngrx/store', '@ngrx/effects'];

const built = JSON.parse(readDist('remoteEntry.json')) as RemoteEntry;
const before = listDist();
const ownFiles = readdirSync(OWN_BUILD).filter((file) => file.endsWith('.js'));

/** The file that matches. Throws if there is none, because then Angular's file names have changed. */
function find(files: readonly string[], what: string, is: (file: string) => boolean): string {
  const found = files.find(is);
  if (found === undefined) throw new Error(`the build has no file for ${what}`);
  return found;
}

const builtFile = (begin: string): string => find(before, begin, (file) => file.startsWith(begin));
const ownFile = (begin: string): string =>
  resolve(
    OWN_BUILD,
    find(ownFiles, begin, (file) => file.startsWith(begin)),
  );
const { outputs } = JSON.parse(readFileSync(join(OWN_BUILD, 'stats.json'), 'utf8')) as {
  outputs: Readonly<Record<string, { readonly entryPoint?: string }>>;
};
/** The file in which a lazily loaded source begins. */
const ownFileOf = (source: string): string =>
  find(Object.keys(outputs), source, (file) => outputs[file]?.entryPoint === source);

const routes = {
  entry: resolve(DIST, built.exposes.find(({ key }) => key === './Routes')?.outFileName ?? ''),
  eager: [builtFile('ticket-list-page-')],
  next: builtFile('screens-'),
};
const common = [
  singleWorker((await flatten({ name: 'worker', entry: ownFile('worker-') })).entry),
  // Both builds have the same styles.
  dropUnusedTokens(ownFiles.map((file) => readFileSync(join(OWN_BUILD, file), 'utf8'))),
];

const plugins = [bundleInterop(writePageImports), externalPackages, resolveChunks];
// Shells rarely share NgRx. Bundled alone, its helper modules would be one more file to load.
const ngrx = new Map(
  await Promise.all(
    NGRX.map(async (name) => {
      const file = built.shared.find(({ packageName }) => packageName === name)?.outFileName ?? '';
      return [name, await flatten({ name: name.replace(/\W+/g, '_'), entry: resolve(DIST, file), plugins })] as const;
    }),
  ),
);
const entry: RemoteEntry = {
  ...built,
  shared: built.shared
    .filter(({ packageName }) => packageName !== INTEROP)
    .map((one) => ({ ...one, outFileName: ngrx.get(one.packageName)?.entry ?? one.outFileName })),
};

const shared = await flatten({
  ...routes,
  name: 'routes',
  plugins: [...plugins, ...common, preloadIn([resolve(DIST, routes.next), ...NGRX], routes.entry)],
});
const federated = await buildFederated(built, routes, common);
const own = await flatten({
  name: 'own',
  entry: ownFile('main-'),
  eager: FIRST_SCREEN.map(ownFileOf),
  plugins: common,
});
await buildEntryPoints({ own: partOf(own.files), federated });

// Deletes the files that were bundled again, and the application that Native Federation builds around the exposed
// modules.
const wanted = new Set([
  ...entry.shared.map(({ outFileName }) => outFileName),
  ...(entry.chunks['browser-shared'] ?? []),
]);
for (const file of before.filter((one) => /\.(js|json)$/.test(one) && !wanted.has(one))) dropFromDist(file);

const exposes = [
  { key: './Routes', outFileName: shared.entry },
  // These contain their own Angular. A Native Federation shell loads them by the same names.
  { key: './mount', outFileName: 'mount.js' },
  { key: './element', outFileName: 'element.js' },
];
const hashesOf = (files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map((file) => [file, integrityOf(file)]));
// The orchestrator adds the hashes of `mapping-or-exposed` to the import map.
const chunks = { 'browser-shared': entry.chunks['browser-shared'] ?? [], 'mapping-or-exposed': shared.next };
// Hashes of the named files only, because hashes do not compress and a shell loads this file first.
const integrity = hashesOf([
  ...[...entry.shared, ...exposes].map(({ outFileName }) => outFileName),
  ...Object.values(chunks).flat(),
]);
writeDist('remoteEntry.json', JSON.stringify({ ...entry, exposes, chunks, integrity }));
writeDist(
  'mf-manifest.json',
  JSON.stringify(
    mfManifest(
      entry,
      exposes.map(({ key }) => key),
    ),
  ),
);
const pinned = hashesOf(listDist().filter((file) => /\.js$|^remoteEntry\.json$|^mf-manifest\.json$/.test(file)));
writeDist('integrity.json', JSON.stringify(pinned, null, 2));
// Input of `tools/first-screen-size.mjs`; not served. Shells that share NgRx need two files less.
const firstScreens = {
  'Native Federation': [
    'remoteEntry.json',
    shared.entry,
    ...shared.next,
    ...[...ngrx.values()].map((one) => one.entry),
  ],
  'Module Federation': [
    'remoteEntry.js',
    ...[federated.start, federated.screens].flatMap(({ files }) => Object.keys(files)),
  ],
};
writeFileSync('dist/first-screens.json', JSON.stringify(firstScreens, null, 2));
console.log(
  `${DIST}: ${Object.keys(pinned).length} files; entry points: remoteEntry.json, remoteEntry.js, mf-manifest.json, mount.js, element.js`,
);
