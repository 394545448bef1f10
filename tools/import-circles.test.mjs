import assert from 'node:assert/strict';
import { test } from 'node:test';
import { circlesIn, importsOf } from './import-circles.mjs';

test('a circle is found, however long, and a file that imports itself', () => {
  const imports = new Map([
    ['a', ['b']],
    ['b', ['c', 'd']],
    ['c', ['a']],
    ['d', ['e']],
    ['e', []],
    ['f', ['f', 'a']],
  ]);
  assert.deepEqual(circlesIn(imports), [['a', 'b', 'c'], ['f']]);
});

test('no file imports itself through others, types and tests included', () => {
  const imports = importsOf('{src,mocks,tools,e2e,bench}/**/*.{ts,mjs}');
  assert.ok(imports.size > 800, 'files are found');
  assert.ok(imports.get('src/app/words/statuses.ts')?.includes('src/app/domain/statuses.ts'), 'imports are found');
  assert.deepEqual(circlesIn(imports), []);
});
