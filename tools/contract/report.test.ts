import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fail, note, warn } from './backend';
import { report, reportParts } from './report';

test('each check has a line, each finding a mark, and only failures fail', (context) => {
  const logged = context.mock.method(console, 'log', () => undefined);
  const printed = () => logged.mock.calls.flatMap((call) => String(call.arguments[0]).trim().split('\n'));

  assert.equal(report([{ endpoint: 'GET session', findings: [warn('a'), note('b')] }]), true);
  assert.deepEqual(printed(), ['ok   GET session', '! a', '· b', '1 checks, 0 failures, 1 warnings']);

  logged.mock.resetCalls();
  const findings = [fail('c'), fail('d')];
  assert.equal(
    report([
      { endpoint: 'GET recap', findings },
      { endpoint: 'GET officers', findings: [] },
    ]),
    false,
  );
  assert.deepEqual(printed(), [
    'FAIL GET recap',
    '✗ c',
    '✗ d',
    'ok   GET officers',
    '2 checks, 2 failures, 0 warnings',
  ]);
});

test('an optional part that is missing is told with what happens instead', (context) => {
  const logged = context.mock.method(console, 'log', () => undefined);
  reportParts([
    { name: 'topics', has: true, otherwise: 'text' },
    { name: 'preferences', has: false, otherwise: 'kept for the session only' },
  ]);
  assert.deepEqual(
    logged.mock.calls.map((call) => call.arguments[0]),
    ['\nOptional parts', '  topics       has', '  preferences  falls back to: kept for the session only'],
  );
});
