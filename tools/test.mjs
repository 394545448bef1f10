/** Everything that must hold on main; closes with `N passed, N failed`. Two cores: two lanes, and then the browser's. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

const karmaTally = () => readJson('coverage/tally.json');

const nodeTally = () => readJson('test-results/node.json');

function playwrightTally() {
  const stats = readJson('test-results/report.json')?.stats;
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

const builds = [
  { name: 'format', script: 'format' },
  { name: 'API documents up to date', script: 'api:check' },
  { name: 'production build and what it holds', script: 'build' },
  { name: 'federated build', script: 'build:remote' },
  { name: 'hosts that load it', script: 'build:hosts' },
];
const sources = [
  { name: 'types', script: 'types' },
  { name: 'lint and architecture rules', script: 'lint' },
  { name: 'tests of tools, servers and documents', script: 'test:node', tally: nodeTally },
  { name: 'unit tests', script: 'test:unit', tally: karmaTally },
];
const journeys = [{ name: 'e2e', script: 'test:e2e', tally: playwrightTally }];

let passed = 0;
let failed = 0;

/** A step that has hung is ended after this many minutes, and has failed. */
const LONGEST_STEP = 60;

const windows = process.platform === 'win32';
const running = new Set();

/** Ends a step with all that it has started: it leads a process group, but not on Windows, which has none. */
function end({ pid }) {
  if (windows) spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** What a step says is shown when it has ended, so that two lanes do not talk at once. */
function say({ script }) {
  const step = spawn('npm', ['run', '--silent', script], { shell: windows, detached: !windows });
  running.add(step);
  const said = [];
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => said.push(piece));
  const tooLong = setTimeout(() => {
    said.push(Buffer.from(`\nnot done after ${LONGEST_STEP} minutes: ended\n`));
    end(step);
  }, LONGEST_STEP * 60_000);
  return new Promise((resolve) =>
    step.on('close', (status) => {
      clearTimeout(tooLong);
      running.delete(step);
      resolve({ status, said: Buffer.concat(said) });
    }),
  );
}

async function runLane(steps) {
  for (const step of steps) {
    const start = Date.now();
    const { status, said } = await say(step);
    const counts = step.tally?.();
    passed += (counts?.passed ?? 0) + (status === 0 ? 1 : 0);
    failed += counts?.failed ?? 0;
    // A step that fails without a failing test of its own (coverage, a crash) counts as one failure.
    if (status !== 0 && !counts?.failed) failed++;
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`\n== ${step.name}\n${said}== ${step.name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    running.forEach(end);
    process.exit(1);
  });
}

process.env.CHROME_BIN = ensureBrowser();
for (const stale of ['coverage', 'test-results']) rmSync(stale, { recursive: true, force: true });

await Promise.all([runLane(builds), runLane(sources)]);
await runLane(journeys);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
