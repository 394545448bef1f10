/** Checks for content that no build may contain. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

const TRACES = [
  ...[/mockServiceWorker/, /\bmsw\b/, /\bfaker\b/, /Atur ulang data/, /\?persona/],
  ...[/Galeri keadaan/, /__REDUX_DEVTOOLS_EXTENSION__/, /sourceMappingURL/],
];

/** Sources of the gallery, of tests and of the development server's entry point. */
const FOR_DEVELOPMENT = /^src\/(?:gallery|testing)\/|^src\/main\.dev\.ts$/;

/**
 * Code that turns text into code or HTML. Our sources must not contain it, and only these packages may (docs/adr/0006).
 */
const SINKS =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|bypassSecurityTrust\w+|new Function|eval)\b\s*[(=]/;
const ALLOWED_SINKS = [
  '@angular/core',
  '@angular/common',
  '@angular/platform-browser',
  '@angular/cdk',
  '@angular/material',
  // The app does not call the functions concerned (docs/adr/0007).
  'jspdf',
];

/**
 * The same for our sources, including templates, which bind without `(` or `=`. Case-insensitive, like Angular's
 * bindings.
 */
const OUR_SINKS =
  /\b(?:inner|outer)HTML\b|\bsrcdoc\b|insertAdjacentHTML|document\.write|bypassSecurityTrust|new Function\b|\beval\(/i;

export const ownerOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'src';

/** Problems of the files in a folder: source maps, and code of the demo. */
export function fileProblems(dist) {
  const files = readdirSync(dist, { recursive: true }).map(String);
  const maps = files.filter((file) => file.endsWith('.map')).map((file) => `${file}: a source map`);
  const traces = files
    .filter((file) => extname(file) === '.js')
    .flatMap((file) => {
      const found = TRACES.filter((trace) => trace.test(readFileSync(join(dist, file), 'utf8')));
      return found.map((trace) => `${file}: holds ${trace.source}, which belongs to the demo`);
    });
  return [...maps, ...traces];
}

/** Problems of the sources that esbuild has bundled. */
export function inputProblems(inputs) {
  const sinks = inputs.filter(
    (path) => !ALLOWED_SINKS.includes(ownerOf(path)) && existsSync(path) && SINKS.test(readFileSync(path, 'utf8')),
  );
  const mocks = inputs.filter((path) => path.startsWith('mocks/') || path.includes('node_modules/msw/'));
  const forDevelopment = inputs.filter(
    (path) => FOR_DEVELOPMENT.test(path) || ownerOf(path) === '@ngrx/store-devtools',
  );
  return [
    ...sinks.map((path) => `${path}: turns text into code`),
    ...mocks.map((path) => `${path}: a mock in the production build`),
    ...forDevelopment.map((path) => `${path}: for development only`),
  ];
}

/** Problems of our own sources, including templates. */
export function sourceProblems() {
  const files = readdirSync('src', { recursive: true }).map((file) => join('src', String(file)));
  return files
    .filter((file) => /\.(?:ts|html)$/.test(file) && !file.endsWith('.spec.ts'))
    .filter((file) => OUR_SINKS.test(readFileSync(file, 'utf8')))
    .map((file) => `${file}: turns text into code`);
}

export function report(what, problems) {
  console.log(problems.length ? problems.join('\n') : `${what}: clean`);
  process.exitCode = problems.length ? 1 : 0;
}
