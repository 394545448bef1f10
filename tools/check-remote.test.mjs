import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, test } from 'node:test';
import { EXTRAS } from './form-size.mjs';

const tool = (name) => fileURLToPath(new URL(name, import.meta.url));
const hashOf = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const LOCK = {
  name: 'hai-cso',
  version: '0.1.0',
  lockfileVersion: 3,
  packages: {
    '': {
      name: 'hai-cso',
      version: '0.1.0',
      dependencies: { rxjs: '7.8.2', xlsx: 'npm:@e965/xlsx@0.20.3' },
      devDependencies: { msw: '3.0.5' },
    },
    'node_modules/rxjs': { version: '7.8.2', license: 'Apache-2.0' },
    'node_modules/xlsx': { name: '@e965/xlsx', version: '0.20.3' },
    'node_modules/msw': { version: '3.0.5', dev: true },
  },
};
const { name, version, dependencies, devDependencies } = LOCK.packages[''];

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remote-'));
  file('package.json', JSON.stringify({ name, version, dependencies, devDependencies }));
  file('package-lock.json', JSON.stringify(LOCK));
  file('src/main.ts', 'export {};');
  stats('dist/remote-own/stats.json', ['src/main.ts', 'node_modules/rxjs/index.js']);
  build({ 'mount.js': 'mount' });
  firstScreens({ 'Native Federation': ['mount.js'], 'Module Federation': ['mount.js'] });
});

function file(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function stats(path, inputs) {
  file(path, JSON.stringify({ inputs: Object.fromEntries(inputs.map((input) => [input, {}])) }));
}

function firstScreens(files) {
  file('dist/first-screens.json', JSON.stringify(files));
}

/** Stats of an app build: the start, and the three forms as separate chunks. */
function appStats() {
  const forms = ['record-ticket', 'ticket-detail', 'record-transcript'];
  const chunk = (entryPoint) => ({ entryPoint, imports: [] });
  const routes = forms.map((form) => [`${form}.js`, chunk(`src/app/features/${form}/${form}.routes.ts`)]);
  const extras = Object.values(EXTRAS).map((source, at) => [`extra-${at}.js`, chunk(source)]);
  const outputs = Object.fromEntries([['main.js', chunk('src/main.ts')], ...routes, ...extras]);
  for (const [name] of [...routes, ...extras])
    if (!existsSync(join(folder, 'dist/app', name))) file(`dist/app/${name}`, name);
  file('dist/app/stats.json', JSON.stringify({ inputs: { 'src/main.ts': {} }, outputs }));
}

function build(scripts, pinned = {}) {
  for (const [path, text] of Object.entries(scripts)) file(`dist/remote/${path}`, text);
  const pins = Object.entries(scripts).map(([path, text]) => [path, hashOf(text)]);
  file('dist/remote/integrity.json', JSON.stringify({ ...Object.fromEntries(pins), ...pinned }));
}

function check(script = './check-remote.mjs') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool(script)], { cwd: folder, encoding: 'utf8' });
  return { status, out: stdout + stderr };
}

test('a remote whose scripts are pinned and whose packages are named is clean', () => {
  const { status, out } = check();
  assert.equal(out.trim().split('\n').at(-1), 'dist/remote, 2 sources: clean');
  assert.equal(status, 0);
});

test('the bill names what may be shipped, by its real name, and nothing for development alone', () => {
  check();
  const bill = JSON.parse(readFileSync(join(folder, 'dist/sbom.json'), 'utf8'));
  assert.deepEqual(bill.components.map((one) => one['bom-ref']).sort(), ['@e965/xlsx@0.20.3', 'rxjs@7.8.2']);
  assert.equal(bill.metadata.component.name, 'hai-cso');
  assert.ok(bill.dependencies.every(({ dependsOn }) => !dependsOn.join().includes('msw')));
});

for (const [what, spoil, problem] of [
  ['a script that nobody pinned', () => file('dist/remote/late.js', 'x'), 'late.js: not in integrity.json'],
  ['a script that was changed afterwards', () => file('dist/remote/mount.js', 'x'), 'mount.js: not in integrity.json'],
  ['a pin without its file', () => build({ 'mount.js': 'm' }, { 'gone.js': 'sha384-x' }), 'gone.js: pinned, not there'],
  ['a source map', () => file('dist/remote/mount.js.map', '{}'), 'mount.js.map: a source map'],
  [
    'a sink of our own',
    () => file('src/x.html', '<p [innerHTML]="a">'),
    `${join('src', 'x.html')}: turns text into code`,
  ],
  [
    'a package that is for development',
    () => stats('dist/remote-own/stats.json', ['node_modules/msw/index.js']),
    'dist/sbom.json: does not name msw',
  ],
]) {
  test(`${what} fails the build`, () => {
    spoil();
    const { status, out } = check();
    assert.ok(out.split('\n').includes(problem), out);
    assert.equal(status, 1);
  });
}

test('a first screen that is too large, or whose files nobody knows, fails the build', () => {
  build({ 'mount.js': 'mount', 'next.js': Array.from({ length: 60_000 }, (_, at) => (at * 7919).toString(36)).join() });
  firstScreens({ 'Module Federation': ['mount.js', 'next.js'] });
  const { out, status } = check();
  assert.match(out, /^first screen, Module Federation: \d+\.\d kB gzip, more than 69\.3$/m);
  assert.match(out, /^Native Federation: no files of a first screen$/m);
  assert.equal(status, 1);
});

test('the app is checked alike, and what its export worker loads is weighed', () => {
  appStats();
  file('dist/app/main.js', 'x');
  file(
    'dist/app/worker-ABCDEFGH.js',
    'import"./shared.js";const a={excel:()=>import("./xlsx.js"),monsakti:()=>import("./xlsx.js"),pdf:()=>import("./pdf.js"),ticket:()=>import("./gone.js")};',
  );
  for (const chunk of ['shared', 'xlsx', 'pdf']) file(`dist/app/${chunk}.js`, chunk);
  const first = check('./check-build.mjs');
  assert.match(first.out, /export excel: 0\.\d kB gzip/);
  assert.match(first.out, /gone\.js: imported by the export worker, not in the build/);
  assert.equal(first.status, 1);

  file('dist/app/gone.js', 'x');
  appStats();
  assert.equal(check('./check-build.mjs').status, 0);

  file('dist/app/pdf.js', Array.from({ length: 60_000 }, (_, at) => (at * 7919).toString(36)).join());
  appStats();
  const heavy = check('./check-build.mjs');
  assert.match(heavy.out, /export pdf: \d+\.\d kB gzip, more than 141/);
  assert.equal(heavy.status, 1);
});

test('a form that loads too much beyond the list fails the build', () => {
  file('dist/app/main.js', 'x');
  file('dist/app/record-ticket.js', Array.from({ length: 60_000 }, (_, at) => (at * 7919).toString(36)).join());
  appStats();
  const { out, status } = check('./check-build.mjs');
  assert.match(out, /record-ticket\.routes\.ts: \d+\.\d kB gzip beyond the list, more than 98/);
  assert.equal(status, 1);
});
