import { spawn } from 'node:child_process';

const windows = process.platform === 'win32';
const running = new Set();

/** Ends a step with all that it has started: it leads a process group, but not on Windows, which has none. */
function end({ pid }) {
  if (windows) spawn('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

export const endAll = () => running.forEach(end);

/** Runs a command; what it prints is given when it has ended. One that hangs is ended after so many minutes, and has failed. */
export function runStep(command, args, longest) {
  const step = spawn(command, args, { shell: windows, detached: !windows });
  running.add(step);
  const output = [];
  for (const stream of [step.stdout, step.stderr]) stream.on('data', (piece) => output.push(piece));
  const { promise, resolve } = Promise.withResolvers();
  const tooLong = setTimeout(() => {
    output.push(Buffer.from(`\nnot done after ${longest} minutes: ended\n`));
    // Something may have left the group with the output in its hands, so that it never closes.
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

/** What a step adds to the closing line. One that fails without a failing test of its own (a crash) is one failure. */
export function countsOf(status, tally) {
  const { passed = 0, failed = 0 } = tally ?? {};
  if (status === 0) return { passed: passed + 1, failed };
  return { passed, failed: Math.max(1, failed) };
}

/** Of Playwright's report: a test that passed at a second try only has failed. */
export const playwrightTally = (report) =>
  report && { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
