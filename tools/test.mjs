/**
 * Runs all checks of main; ends with `N passed, N failed`. Two lanes of about the same length run in parallel, then the
 * browser tests.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';
import { countsOf, endAll, playwrightTally, runStep } from './run-step.mjs';

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

const karmaTally = () => readJson('coverage/tally.json');
const nodeTally = () => readJson('test-results/node.json');
const journeysTally = () => playwrightTally(readJson('test-results/report.json'));

const builds = [
  { name: 'format', script: 'format' },
  { name: 'API documents up to date', script: 'api:check' },
  { name: 'production build and what it holds', script: 'build' },
  { name: 'federated build', script: 'build:remote' },
  { name: 'hosts that load it', script: 'build:hosts' },
  { name: 'demo with the gallery of states', script: 'build:demo' },
  { name: 'types', script: 'types' },
];
const sources = [
  { name: 'lint and architecture rules', script: 'lint' },
  { name: 'tests of tools, servers and documents', script: 'test:node', tally: nodeTally },
  { name: 'unit tests', script: 'test:unit', tally: karmaTally },
];
const journeys = [{ name: 'e2e', script: 'test:e2e', tally: journeysTally }];

let passed = 0;
let failed = 0;

/** Minutes after which a step is ended and has failed. */
const LONGEST_STEP = 60;

/** Prints the output of a step at its end, so that the lanes' outputs do not mix. */
async function runLane(steps) {
  for (const { name, script, tally } of steps) {
    const start = Date.now();
    const { status, output } = await runStep('npm', ['run', '--silent', script], LONGEST_STEP);
    const counts = countsOf(status, tally?.());
    passed += counts.passed;
    failed += counts.failed;
    const seconds = Math.round((Date.now() - start) / 1000);
    console.log(`\n== ${name}\n${output}== ${name}: ${status === 0 ? 'passed' : 'failed'} after ${seconds} s`);
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    endAll();
    process.exit(1);
  });
}

process.env.CHROME_BIN = ensureBrowser();
for (const stale of ['coverage', 'test-results']) rmSync(stale, { recursive: true, force: true });

await Promise.all([runLane(builds), runLane(sources)]);
await runLane(journeys);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
