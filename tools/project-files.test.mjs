/** Checks the documents in the root folder: paths, npm scripts, versions, and CI's command. */
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { format, resolveConfig } from 'prettier';

const read = (path) => readFileSync(path, 'utf8');
const readJson = (path) => JSON.parse(read(path));

const project = readJson('package.json');
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
  ...globSync('docs/**/*.md'),
];

/** Output of a build or a test run. */
const BUILD_OUTPUT = /^(?:dist|coverage|test-results)\b/;
const FOLDERS = 'src|mocks|e2e|bench|tools|docs|\\.ci|\\.github';
const NAMED_AT_TOP = /`((?:\.?[\w-]+\.)+(?:md|mjs|cjs|ts|json|yml)|\.nvmrc|\.editorconfig)`/g;

/** Paths in a document: any with one of our folders, others only in code quotes. */
export function pathsIn(text) {
  const inFolders = text.matchAll(new RegExp(`(?<![\\w./-])((?:${FOLDERS})/[\\w./-]*\\w)`, 'g'));
  return [...inFolders].map(([, path]) => path).filter((path) => !path.includes('...'));
}

export const scriptsIn = (text) => [...text.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, script]) => script);

for (const document of documents) {
  test(`${document}: every path and every npm script that it names is there`, () => {
    const text = read(document);
    const gone = pathsIn(text).filter(
      (path) => !BUILD_OUTPUT.test(path) && !existsSync(path) && globSync(`${path}*`).length === 0,
    );
    assert.deepEqual(gone, []);
    assert.deepEqual(
      scriptsIn(text).filter((script) => !(script in project.scripts)),
      [],
    );
  });
}

test('README, CONTRIBUTING and SECURITY name only files that are there', () => {
  const made = ['integrity.json', 'remoteEntry.json', 'remoteEntry.js', 'mount.js', 'element.js', 'config.json'];
  const named = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md'].flatMap((document) =>
    [...read(document).matchAll(NAMED_AT_TOP)].map(([, path]) => path),
  );
  assert.ok(named.includes('package.json'));
  assert.deepEqual(
    named.filter((path) => !existsSync(path) && !made.includes(path)),
    [],
  );
});

test('a path that is gone, and a script that is gone, would be found', () => {
  assert.deepEqual(pathsIn('see `src/app/none.ts`, docs/adr/0099-none.md.'), [
    'src/app/none.ts',
    'docs/adr/0099-none.md',
  ]);
  assert.deepEqual(scriptsIn('`npm run none:of-it -- x`'), ['none:of-it']);
});

/** Supports the two forms in our tools' `engines`: `^22.12.0 || >=24`. */
const satisfies = (version, range) =>
  range.split('||').some((part) => {
    const [, sign, floor] = /(\^|>=)\s*([\d.]+)/.exec(part);
    const isNewEnough = version.localeCompare(floor, 'en', { numeric: true }) >= 0;
    return isNewEnough && (sign === '>=' || parseInt(version) === parseInt(floor));
  });

test('Node of .nvmrc is the one of the project, and every tool takes it', () => {
  const version = read('.nvmrc').trim();
  assert.equal(version, project.devDependencies.node);
  for (const engine of [
    project,
    readJson('node_modules/@angular/cli/package.json'),
    readJson('node_modules/msw/package.json'),
  ]) {
    assert.ok(satisfies(version, engine.engines.node), `${engine.name} wants ${engine.engines.node}`);
  }
});

test('.editorconfig says what Prettier does', async () => {
  const [ours, withEditor] = await Promise.all(
    [false, true].map((editorconfig) => resolveConfig('src/main.ts', { editorconfig, useCache: false })),
  );
  const { printWidth, tabWidth = 2, useTabs = false, endOfLine = 'lf' } = ours;
  assert.deepEqual({ ...ours, ...withEditor }, { ...ours, printWidth, tabWidth, useTabs, endOfLine });
});

const COMMAND = 'npm ci && npm test';
const GITHUB = '.github/workflows/test.yml';
const GITLAB = '.gitlab-ci.yml';

test(`README, .ci/run and both CI files run \`${COMMAND}\``, () => {
  assert.match(read('README.md'), new RegExp(`^${COMMAND} `, 'm'));
  assert.match(read('.ci/run'), new RegExp(`^${COMMAND}$`, 'm'));
  assert.match(read(GITHUB), new RegExp(`^ +- run: ${COMMAND}$`, 'm'));
  assert.match(read(GITLAB), new RegExp(`^ +- ${COMMAND}$`, 'm'));
  assert.equal(read(GITHUB).match(/run:/g).length, 1);
  assert.equal(read(GITLAB).match(/^ +- npm/gm).length, 1);
});

test('CI is YAML, bounded, and may read the sources only', async () => {
  for (const file of [GITHUB, GITLAB])
    assert.equal(await format(read(file), { parser: 'yaml', printWidth: 120 }), read(file));
  const github = read(GITHUB);
  assert.deepEqual(github.match(/permissions:\n(?: .*\n)+/g), ['permissions:\n  contents: read\n']);
  assert.match(github, /^concurrency:\n {2}group: /m);
  assert.match(read(GITLAB), /^ {2}resource_group: /m);
  for (const file of [github, read(GITLAB)]) assert.match(file, /timeout(?:-minutes)?: 90/);
});

test('actions and images are pinned by version; Node is the one of .nvmrc', () => {
  const used = [...read(GITHUB).matchAll(/uses: (\S+)/g)].map(([, action]) => action);
  assert.ok(used.length >= 3);
  for (const action of used) assert.match(action, /^actions\/[\w-]+@v\d+\.\d+\.\d+$/);
  assert.match(read(GITHUB), /node-version-file: \.nvmrc/);
  assert.match(read(GITLAB), new RegExp(`image: node:${read('.nvmrc').trim()}-`));
});

test('Renovate offers no minor of Angular that the federation builder does not take', () => {
  const rules = readJson('renovate.json').packageRules;
  const bound = rules.find(
    ({ matchPackageNames: [name], allowedVersions }) => name === '@angular/**' && allowedVersions,
  );
  const peer = readJson('node_modules/@angular-architects/native-federation/package.json').peerDependencies[
    '@angular/build'
  ];
  const minor = peer.replace(/\d+$/, '');
  assert.equal(bound.allowedVersions, peer);
  for (const [name, range] of Object.entries({ ...project.dependencies, ...project.devDependencies })) {
    if (name.startsWith('@angular/')) assert.ok(range.startsWith(minor), `${name} ${range} is not of ${peer}`);
  }
});

test('every package that Renovate names or groups is one of the project', () => {
  const installed = [
    ...Object.keys({
      ...project.dependencies,
      ...project.devDependencies,
      ...project.overrides,
      ...project.overrides.vite,
    }),
  ];
  const patterns = readJson('renovate.json').packageRules.flatMap(({ matchPackageNames }) => matchPackageNames);
  const matches = (pattern) => new RegExp(`^${pattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*+/g, '.*')}$`);
  assert.deepEqual(
    patterns.filter((pattern) => !installed.some((name) => matches(pattern).test(name))),
    [],
  );
});

test('the changelog is in the form of Keep a Changelog, and knows the version', () => {
  const text = read('CHANGELOG.md');
  const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];
  assert.match(text, /^# Changelog\n/);
  assert.match(text, /^## \[Unreleased\]$/m);
  for (const [, heading] of text.matchAll(/^## (.+)$/gm)) {
    assert.match(heading, /^\[(?:Unreleased|\d+\.\d+\.\d+)\](?: - \d{4}-\d\d-\d\d)?$/);
  }
  for (const [, kind] of text.matchAll(/^### (.+)$/gm)) assert.ok(kinds.includes(kind), kind);
  assert.ok(text.includes(project.version));
});

test('the licence is what package.json says', () => {
  assert.equal(project.license, 'UNLICENSED');
  assert.match(read('LICENSE'), /proprietary/);
});
