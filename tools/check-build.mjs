/** What the production build may not hold; runs after `ng build --stats-json`. */
import { existsSync, readFileSync, readdirSync, renameSync } from 'node:fs';
import { extname, join } from 'node:path';
import { exportSizeProblems } from './export-size.mjs';

const dist = 'dist/app';
const stats = 'dist/app-stats.json';
renameSync(join(dist, 'stats.json'), stats);

const problems = [];

const files = readdirSync(dist, { recursive: true }).map(String);
const scripts = files.filter((file) => extname(file) === '.js');

for (const map of files.filter((file) => file.endsWith('.map'))) problems.push(`${map}: a source map`);

for (const script of scripts) {
  const text = readFileSync(join(dist, script), 'utf8');
  for (const trace of ['mockServiceWorker', 'msw', 'faker', 'Atur ulang data', '?persona', 'sourceMappingURL']) {
    if (text.includes(trace)) problems.push(`${script}: holds ${JSON.stringify(trace)}, which belongs to the demo`);
  }
}

// Where text could become code: nothing of ours, and of others only these (docs/adr/0006).
const sinks =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|bypassSecurityTrust\w+|new Function|eval)\b\s*[(=]/;
const mayHoldSinks = [
  '@angular/core',
  '@angular/common',
  '@angular/platform-browser',
  '@angular/cdk',
  '@angular/material',
  // Functions that we do not call (docs/adr/0007).
  'jspdf',
];
const inputs = Object.keys(JSON.parse(readFileSync(stats, 'utf8')).inputs);
for (const input of inputs.filter((path) => existsSync(path) && sinks.test(readFileSync(path, 'utf8')))) {
  const owner = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? 'src';
  if (!mayHoldSinks.includes(owner)) problems.push(`${input}: turns text into code`);
}
for (const input of inputs.filter((path) => path.startsWith('mocks/') || path.includes('node_modules/msw/'))) {
  problems.push(`${input}: a mock in the production build`);
}
problems.push(...exportSizeProblems(dist));

console.log(problems.length ? problems.join('\n') : `${scripts.length} scripts, ${inputs.length} sources: clean`);
process.exitCode = problems.length ? 1 : 0;
