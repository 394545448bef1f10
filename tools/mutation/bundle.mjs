import { build } from 'esbuild';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** The options of angular.json's test target, for files without a template or a style sheet. */
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

/** Loads dynamic imports with the specs. Mutants that act while such a module loads then count as static. */
const EAGER = {
  name: 'eager',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src[\\/]app[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const lazy = [...code.matchAll(/\bimport\(\s*('\.[^']+')\s*\)/g)].map(([, file]) => `\nimport ${file};`);
      return { contents: code + lazy.join(''), loader: 'ts' };
    }),
};

/** The scripts of a test page by path: all specs of a glob, and the workers that the code starts. */
export async function bundleSpecs(glob) {
  const specs = globSync(glob).sort();
  // require() keeps the order: the test bed must be set up before the first spec loads.
  const contents = TEST_BED + specs.map((spec) => `require('./${spec.replaceAll('\\', '/')}');`).join('\n');
  const workers = globSync('src/app/**/*.worker.ts');
  // Otherwise esbuild uses the folder in which the process started, not the sandbox with the mutants.
  const options = { ...OPTIONS, absWorkingDir: process.cwd() };
  const built = await Promise.all([
    build({ ...options, plugins: [EAGER], format: 'iife', stdin: { contents, resolveDir: process.cwd() } }),
    ...workers.map((worker) => build({ ...options, format: 'esm', entryPoints: [worker] })),
  ]);
  const [page, ...scripts] = built.map(({ outputFiles: [{ text }] }) => text);
  // A page may also load a worker's script. This second copy of its files must neither mutate nor count.
  const unchanged = scripts.map((text) => text.replaceAll('__stryker__', '__unchanged__'));
  const names = ['specs.js', ...workers.map((worker) => basename(worker, '.ts'))];
  return new Map([page, ...unchanged].map((text, at) => [`/${names[at]}`, text]));
}
