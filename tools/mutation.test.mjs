import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('mutation tests say so and fail where Stryker is missing', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/mutation.mjs', 'src/app/domain'], {
    env: { PATH: '' },
    encoding: 'utf8',
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /[Ss]tryker/);
});
