import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set();

/** Ends a step and its children, which form a process group. Windows has no process groups. */
function end({ pid }) {
  if (windows) spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

export const endAll = () => running.forEach(end);

/**
 * Runs a command. Resolves with its status and output. A command that takes longer than `longest` minutes is ended and
 * has failed.
 */
export function runStep(command, args, longest) {
  const step = spawn(command, args, { shell: windows, detached: !windows });
  running.add(step);
  const output = [];
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => output.push(piece));
  const { promise, resolve } = Promise.withResolvers();
  const tooLong = setTimeout(() => {
    output.push(Buffer.from(`\nnot done after ${longest} minutes: ended\n`));
    // A process outside the group may still hold the output open, so `close` may never come.
    step.once('exit', () => done(1));
    end(step);
  }, longest * 60_000);
  const done = (status) => {
    clearTimeout(tooLong);
    running.delete(step);
    resolve({ status: status ?? 1, output: Buffer.concat(output).toString() });
  };
  step.once('close', done);
  return promise;
}

/** Counts of a step for the summary. A failed step without a failed test, such as a crash, counts as one failure. */
export function countsOf(status, tally) {
  const { passed = 0, failed = 0 } = tally ?? {};
  if (status === 0) return { passed: passed + 1, failed };
  return { passed, failed: Math.max(1, failed) };
}

/** Counts of Playwright's report. A test that passed only in its second attempt has failed. */
export const playwrightTally = (report) =>
  report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
