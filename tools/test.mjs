/** Everything that must hold on main, in the order in which it fails fastest; closes with `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

const karmaTally = () => readJson('coverage/tally.json');

function playwrightTally() {
  const stats = readJson('test-results/report.json')?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected };
}

const steps = [
  { name: 'format', script: 'format' },
  { name: 'types', script: 'types' },
  { name: 'lint and architecture rules', script: 'lint' },
  { name: 'API documents up to date', script: 'api:check' },
  { name: 'unit tests', script: 'test:unit', tally: karmaTally },
  { name: 'production build and what it holds', script: 'build' },
  { name: 'federated build', script: 'build:remote' },
  { name: 'hosts that load it', script: 'build:hosts' },
  { name: 'e2e', script: 'test:e2e', tally: playwrightTally },
];

process.env.CHROME_BIN = ensureBrowser();
for (const stale of ['coverage', 'test-results']) rmSync(stale, { recursive: true, force: true });

let passed = 0;
let failed = 0;
for (const { name, script, tally } of steps) {
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const counts = tally?.();
  passed += (counts?.passed ?? 0) + (status === 0 ? 1 : 0);
  failed += counts?.failed ?? 0;
  // A step that fails without a failing test of its own (coverage, a crash) counts as one failure.
  if (status !== 0 && !counts?.failed) failed++;
  if (status !== 0) console.log(`== ${name}: failed`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
