import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeEach, test } from 'node:test';
import { DIST } from './dist';
import { preloadIn, flatten, externalPackages, singleWorker, resolveChunks } from './flatten';
import { importFromShareScope } from './shared-imports';

beforeEach(() => {
  process.chdir(realpathSync(mkdtempSync(join(tmpdir(), 'flatten-'))));
  mkdirSync(DIST, { recursive: true });
});

function build(files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(DIST, file), text);
}

const entry = (file = 'main.js'): string => resolve(DIST, file);
const written = (file: string): string => readFileSync(join(DIST, file), 'utf8');

test('what an entry imports at once is in its file, what it loads later is apart', async () => {
  build({
    'main.js': "import { a } from './chunk-AAAAAAAA.js'; console.log(a); import('./late-BBBBBBBB.js');",
    'chunk-AAAAAAAA.js': "export const a = 'of the chunk';",
    'late-BBBBBBBB.js': "import { a } from './chunk-AAAAAAAA.js'; console.log('later', a);",
  });
  const flat = await flatten({ name: 'own', entry: entry() });
  assert.deepEqual(flat.files, [flat.entry]);
  assert.match(flat.entry, /^own-[\w-]+\.js$/);
  assert.match(written(flat.entry), /of the chunk/);
  assert.doesNotMatch(written(flat.entry), /later/);
  assert.match(written(flat.entry), /import\(["'`]\.\/own-late-[\w-]+\.js["'`]\)/);
});

test('an eager module is in it, too, and a next one in a file of its own with all that it needs', async () => {
  build({
    'main.js': "import('./list-AAAAAAAA.js'); import('./screens-BBBBBBBB.js'); import('./late-CCCCCCCC.js');",
    'list-AAAAAAAA.js': "console.log('the list');",
    'screens-BBBBBBBB.js': "import './part-DDDDDDDD.js'; console.log('the screens');",
    'part-DDDDDDDD.js': "console.log('a part');",
    'late-CCCCCCCC.js': "console.log('much later');",
  });
  const flat = await flatten({
    name: 'routes',
    entry: entry(),
    eager: ['list-AAAAAAAA.js'],
    next: 'screens-BBBBBBBB.js',
  });
  const first = flat.files.map(written).join();
  assert.match(first, /the list/);
  assert.doesNotMatch(first, /the screens|much later/);
  assert.equal(flat.next.length, 1);
  const next = written(flat.next[0] ?? '');
  assert.match(next, /the screens/);
  assert.match(next, /a part/);
  for (const file of [flat.entry, ...flat.next]) assert.match(written(file), /^\/\/# allFunctionsCalledOnLoad\n/);
});

test('packages stay what a host gives, chunks of Native Federation are taken in', async () => {
  build({
    'main.js': "import { signal } from '@angular/core'; import '@nf-internal/chunk-AAAAAAAA'; console.log(signal);",
    'chunk-AAAAAAAA.js': "console.log('taken in');",
  });
  const flat = await flatten({ name: 'routes', entry: entry(), plugins: [externalPackages, resolveChunks] });
  assert.match(written(flat.entry), /from\s*["']@angular\/core["']/);
  assert.match(written(flat.entry), /taken in/);
});

test('what comes next is begun to load, and a failure is left to whoever needs it', async () => {
  build({ 'main.js': "console.log('main');", 'next.js': "console.log('next');" });
  const plugins = [preloadIn([entry('next.js')], entry())];
  const flat = await flatten({ name: 'routes', entry: entry(), plugins });
  assert.match(written(flat.entry), /import\([^)]+\)\.catch\(/);
});

test('every entry point has the same worker', async () => {
  build({ 'main.js': "console.log('worker-ABCDEFGH.js', 'worker-12345678.js');" });
  const flat = await flatten({ name: 'own', entry: entry(), plugins: [singleWorker('worker-the-one.js')] });
  assert.equal(written(flat.entry).match(/worker-the-one\.js/g)?.length, 2);
});

test('imports of a shared package are asked of the container, and the packages that were needed are told', async () => {
  mkdirSync('src/remote', { recursive: true });
  writeFileSync('src/remote/import-shared.ts', 'export const importShared = (name) => (symbol) => [name, symbol];');
  const shared = ['rxjs', '@angular/core', '@ngrx/store'].map((packageName) => {
    const outFileName = `${packageName.replace(/\W+/g, '_')}.js`;
    return { packageName, outFileName, version: '1.0.0', requiredVersion: '^1.0.0' };
  });
  build({
    'main.js':
      "import { signal } from '@angular/core'; import { map } from 'rxjs/operators'; import { Store } from '@ngrx/store'; console.log(signal, map);",
    'rxjs.js': 'export const map = 1, filter = 2;',
    '_angular_core.js': 'export const signal = 1, computed = 2;',
    '_ngrx_store.js': 'export const Store = 1;',
  });
  const needed = new Set<string>();
  const flat = await flatten({ name: 'federated', entry: entry(), plugins: [importFromShareScope(shared, needed)] });
  assert.deepEqual([...needed].sort(), ['@angular/core', 'rxjs']);
  const code = written(flat.entry);
  assert.doesNotMatch(code, /\bfrom\s*["'](?:@angular|rxjs)|\bimport\s*["'{]/);
  for (const name of ['@angular/core', 'signal', 'rxjs', 'map']) assert.ok(code.includes(name), name);
  for (const name of ['computed', 'filter', 'Store']) assert.ok(!code.includes(name), name);
});
