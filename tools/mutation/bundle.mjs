import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** What the test target of angular.json says of a build, for files without a template or a style sheet. */
const OPTIONS = {
  bundle: true,
  write: false,
  target: 'es2022',
  charset: 'utf8',
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  define: { MOCKS: 'true', ngDevMode: 'true', 'import.meta.url': 'location.href' },
  loader: { '.svg': 'text', '.ttf': 'binary' },
  external: ['html2canvas', 'dompurify', 'canvg'],
  logLevel: 'error',
};

const TEST_BED = `
  import '@angular/compiler';
  import { getTestBed } from '@angular/core/testing';
  import { BrowserTestingModule, platformBrowserTesting } from '@angular/platform-browser/testing';
  getTestBed().initTestEnvironment([BrowserTestingModule], platformBrowserTesting(), {
    errorOnUnknownElements: true,
    errorOnUnknownProperties: true,
  });
`;

/** Loads what code imports on demand along with the specs: mutants that act while it loads then count as static. */
const EAGER = {
  name: 'eager',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/]app[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const lazy = [...code.matchAll(/\bimport\(\s*('\.[^']+')\s*\)/g)].map(([, file]) => `\nimport ${file};`);
      return { contents: code + lazy.join(''), loader: 'ts' };
    }),
};

/** The scripts of a page of tests, by path: all specs that a glob finds, and the workers that code starts. */
export async function bundleSpecs(glob) {
  const specs = globSync(glob).sort();
  // require() keeps the order: the test bed stands before the first spec is loaded.
  const contents = TEST_BED + specs.map((spec) => `require('./${spec.replaceAll('\\', '/')}');`).join('\n');
  const workers = globSync('src/app/**/*.worker.ts');
  // Without it, esbuild stays where the process began, which is not where the mutants are.
  const options = { ...OPTIONS, absWorkingDir: process.cwd() };
  const built = await Promise.all([
    build({ ...options, plugins: [EAGER], format: 'iife', stdin: { contents, resolveDir: process.cwd() } }),
    ...workers.map((worker) => build({ ...options, format: 'esm', entryPoints: [worker] })),
  ]);
  const [page, ...scripts] = built.map(({ outputFiles: [{ text }] }) => text);
  // A page may load the script of a worker too: a second copy of its files, which must neither mutate nor count.
  const unchanged = scripts.map((text) => text.replaceAll('__stryker__', '__unchanged__'));
  const names = ['specs.js', ...workers.map((worker) => basename(worker, '.ts'))];
  return new Map([page, ...unchanged].map((text, at) => [`/${names[at]}`, text]));
}
