import assert from 'node:assert/strict';
import { test } from 'node:test';
import { optionsFrom } from './options';

test('without arguments the backend alone is served', () => {
  assert.deepEqual(optionsFrom([]), { port: 4300, staticFolder: null, csp: false });
});

test('port, folder and policy are as the command says', () => {
  assert.deepEqual(optionsFrom(['--port', '4310', '--static', 'dist/app', '--csp']), {
    port: 4310,
    staticFolder: 'dist/app',
    csp: true,
  });
});

test('an option that nobody knows is refused', () => {
  assert.throws(() => optionsFrom(['--prot', '4310']), /--prot/);
});
