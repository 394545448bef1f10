import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsOf, endAll, playwrightTally, runStep } from './run-step.mjs';

const node = (code, longest = 1) => runStep(process.execPath, ['-e', code], longest);

/** Runs a step that hangs. Its limit is long enough to print its child's id on a slow machine. */
async function hang(code) {
  for (let longest = 0.02; ; longest *= 2) {
    const { status, output } = await node(code, longest);
    const child = Number(/^\d+/.exec(output)?.[0]);
    if (child) return { status, output, child };
  }
}

/** Whether a process has ended. A zombie may remain until its parent reads its status. */
async function isGone(pid) {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
}

test('a step tells how it ended and all that it printed', async () => {
  assert.deepEqual(await node('console.log("a"); console.error("b")'), { status: 0, output: 'a\nb\n' });
  assert.deepEqual(await node('console.log("a"); process.exit(3)'), { status: 3, output: 'a\n' });
});

test('a step that crashes has failed', async () => {
  assert.equal((await node('process.kill(process.pid, "SIGKILL")')).status, 1);
});

test('a step that hangs is ended with its children, and has failed', async () => {
  const child = 'setInterval(() => 0, 1000)';
  const {
    status,
    output,
    child: pid,
  } = await hang(
    `const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit' });
     console.log(child.pid); ${child};`,
  );
  assert.equal(status, 1);
  assert.match(output, /not done after [\d.]+ minutes: ended/);
  assert.ok(await isGone(pid));
});

test('a step ends although something outside of its group holds its output', async () => {
  const child = 'setTimeout(() => 0, 60000)';
  const { status, child: pid } = await hang(
    `const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], { stdio: 'inherit', detached: true });
     console.log(child.pid); setInterval(() => 0, 1000);`,
  );
  process.kill(pid, 'SIGKILL');
  assert.equal(status, 1);
});

test('all steps are ended at once', async () => {
  const steps = [0, 1].map(() => node('setInterval(() => 0, 1000)'));
  endAll();
  assert.deepEqual(
    (await Promise.all(steps)).map(({ status }) => status),
    [1, 1],
  );
});

for (const [what, status, tally, counts] of [
  ['passes', 0, undefined, { passed: 1, failed: 0 }],
  ['passes with its tests', 0, { passed: 7, failed: 0 }, { passed: 8, failed: 0 }],
  ['has failing tests', 1, { passed: 5, failed: 2 }, { passed: 5, failed: 2 }],
  ['fails although its tests pass', 1, { passed: 7, failed: 0 }, { passed: 7, failed: 1 }],
  ['left no counts', 1, null, { passed: 0, failed: 1 }],
]) {
  test(`a step that ${what} counts ${counts.passed} passed, ${counts.failed} failed`, () => {
    assert.deepEqual(countsOf(status, tally), counts);
  });
}

test('a test that passed at the second try only has failed', () => {
  assert.deepEqual(playwrightTally({ stats: { expected: 5, unexpected: 1, flaky: 2 } }), { passed: 5, failed: 3 });
  assert.equal(playwrightTally(null), null);
});
