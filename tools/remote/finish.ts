/** Makes dist/remote with its four entry points out of the two Angular builds; the end of `npm run build:remote`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DIST, dropFromDist, integrityOf, listDist, partOf, readDist, writeDist } from './dist';
import { buildEntryPoints } from './entry-points';
import { beginTo, flatten, leavePackages, oneWorker, resolveChunks } from './flatten';
import { writePageImports, INTEROP, bundleInterop } from './shared-imports';
import { buildFederated } from './federated-build';
import { mfManifest } from './mf-manifest';
import type { RemoteEntry } from './remote-entry';

const OWN_BUILD = 'dist/remote-own';
const LIST_PAGE = 'cso-ticket-list-page';
const SCREENS = 'cso-frame';
const NGRX = ['@ngrx/store', '@ngrx/effects'];

const built = JSON.parse(readDist('remoteEntry.json')) as RemoteEntry;
const before = listDist();
const ownFiles = readdirSync(OWN_BUILD).filter((file) => file.endsWith('.js'));

/** The one file that is as it must be; a build that names its files otherwise must not go on. */
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
const ownWith = (text: string): string =>
  find(ownFiles, text, (file) => readFileSync(join(OWN_BUILD, file), 'utf8').includes(text));

const routes = {
  entry: resolve(DIST, built.exposes.find(({ key }) => key === './Routes')?.outFileName ?? ''),
  eager: [builtFile('ticket-list-page-')],
  next: builtFile('screens-'),
};
const worker = oneWorker((await flatten({ name: 'worker', entry: ownFile('worker-') })).entry);

const plugins = [bundleInterop(writePageImports), leavePackages, resolveChunks];
// Shells seldom have these; by themselves their helpers would be one more file that is found only when they are there.
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
  plugins: [...plugins, worker, beginTo([resolve(DIST, routes.next), ...NGRX], routes.entry)],
});
const federated = await buildFederated(built, routes, worker);
const own = await flatten({
  name: 'own',
  entry: ownFile('main-'),
  eager: [LIST_PAGE, SCREENS].map(ownWith),
  plugins: [worker],
});
await buildEntryPoints({ own: partOf(own.files), federated });

// What was flattened is gone, and so is the application that Native Federation builds around what it exposes.
const wanted = new Set([
  ...entry.shared.map(({ outFileName }) => outFileName),
  ...(entry.chunks['browser-shared'] ?? []),
]);
for (const file of before.filter((one) => /\.(js|json)$/.test(one) && !wanted.has(one))) dropFromDist(file);

const exposes = [
  { key: './Routes', outFileName: shared.entry },
  // These bring their own Angular; a Native Federation shell finds them by the same names.
  { key: './mount', outFileName: 'mount.js' },
  { key: './element', outFileName: 'element.js' },
];
const hashesOf = (files: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map((file) => [file, integrityOf(file)]));
// The second name is the orchestrator's for what exposed modules import: it puts their hashes into the import map.
const chunks = { 'browser-shared': entry.chunks['browser-shared'] ?? [], 'mapping-or-exposed': shared.next };
// Of what it names, and of nothing else: a hash cannot be compressed, and this file is the first that a shell waits for.
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
// For `tools/first-screen.mjs`; no part of what is served. Shells that share NgRx need two files less.
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
