import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { fileProblems, inputProblems, ownerOf, sourceProblems } from './build-content.mjs';

beforeEach(() => process.chdir(mkdtempSync(join(tmpdir(), 'build-'))));

function file(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

for (const [path, owner] of [
  ['node_modules/rxjs/dist/index.js', 'rxjs'],
  ['node_modules/@angular/core/fesm2022/core.mjs', '@angular/core'],
  ['node_modules/a/node_modules/@b/c/index.js', '@b/c'],
  ['src/main.ts', 'src'],
]) {
  test(`${path} belongs to ${owner}`, () => assert.equal(ownerOf(path), owner));
}

test('a build of scripts, pages and pictures is clean', () => {
  file('dist/app/main.js', 'console.log("tiket")');
  file('dist/app/index.html', '<cso-root>');
  assert.deepEqual(fileProblems('dist/app'), []);
});

for (const [trace, text] of [
  ['mockServiceWorker', 'register("mockServiceWorker.js")'],
  ['\\bmsw\\b', 'from "msw"'],
  ['\\bfaker\\b', 'faker.name()'],
  ['Atur ulang data', '"Atur ulang data"'],
  ['\\?persona', '"/?persona=manual"'],
  ['Galeri keadaan', '"Galeri keadaan"'],
  ['__REDUX_DEVTOOLS_EXTENSION__', 'window.__REDUX_DEVTOOLS_EXTENSION__'],
  ['sourceMappingURL', '//# sourceMappingURL=main.js.map'],
]) {
  test(`${trace} in a script, in whatever folder, is a trace of the demo`, () => {
    file('dist/app/deep/chunk.js', text);
    assert.deepEqual(fileProblems('dist/app'), [
      `${join('deep', 'chunk.js')}: holds ${trace}, which belongs to the demo`,
    ]);
  });
}

test('a source map is one, wherever it is', () => {
  file('dist/app/deep/main.js.map', '{}');
  assert.deepEqual(fileProblems('dist/app'), [`${join('deep', 'main.js.map')}: a source map`]);
});

for (const code of [
  'a.innerHTML = b',
  'a.outerHTML=b',
  'a.insertAdjacentHTML("x", y)',
  'document.write(x)',
  's.bypassSecurityTrustHtml(x)',
  'new Function("x")',
  'eval(x)',
]) {
  test(`${code} is refused in a package, and let be where it is known`, () => {
    const stranger = file('node_modules/stranger/index.js', code);
    const known = file('node_modules/@angular/core/core.mjs', code);
    assert.deepEqual(inputProblems([stranger, known]), [`${stranger}: turns text into code`]);
  });
}

test('what only sounds like it is no problem, nor is a source that esbuild made up', () => {
  const quiet = file('node_modules/quiet/index.js', 'evaluate(x); const text = "innerHTML";');
  assert.deepEqual(inputProblems([quiet, 'angular:polyfills']), []);
});

test('mocks do not belong into a build', () => {
  const inputs = ['mocks/backend/start.ts', 'node_modules/msw/lib/index.mjs', 'src/main.ts'];
  assert.deepEqual(inputProblems(inputs), [
    'mocks/backend/start.ts: a mock in the production build',
    'node_modules/msw/lib/index.mjs: a mock in the production build',
  ]);
});

for (const path of [
  'src/gallery/gallery-page.ts',
  'src/testing/samples.ts',
  'src/main.dev.ts',
  'node_modules/@ngrx/store-devtools/fesm2022/ngrx-store-devtools.mjs',
]) {
  test(`${path} does not belong into a build`, () => {
    assert.deepEqual(inputProblems([path, 'src/main.ts']), [`${path}: for development only`]);
  });
}

for (const [path, text] of [
  ['src/app/a.html', '<p [innerHTML]="x">'],
  ['src/app/a.html', '<p [INNERhtml]="x">'],
  ['src/app/a.ts', 'template: \'<iframe [srcdoc]="x">\''],
  ['src/app/a.ts', 'el.insertAdjacentHTML("x", y)'],
  ['src/app/a.ts', 'bypassSecurityTrustUrl(x)'],
  ['src/app/a.ts', 'eval(x)'],
]) {
  test(`${text} is refused in ${path}`, () => {
    file(path, text);
    assert.deepEqual(sourceProblems(), [`${join(path)}: turns text into code`]);
  });
}

test('specs may speak of it', () => {
  file('src/app/a.spec.ts', "expect(html).not.toContain('innerHTML');");
  file('src/app/a.scss', '/* innerHTML */');
  assert.deepEqual(sourceProblems(), []);
});
