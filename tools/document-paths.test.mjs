/** Every path in the documents must exist, except build output (`dist/…`). */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const PATHS = /`((?:[\w.-]+\/)+[\w.-]+\.(?:ts|mjs|cjs|html|scss|json))`/g;
const FOLDERS = '{src,mocks,e2e,tools,bench,docs}';
const slashes = (path) => path.replaceAll('\\', '/');

const files = globSync(`${FOLDERS}/**/*.*`, { exclude: (name) => /node_modules/.test(name) }).map(slashes);
const isThere = (path) => files.some((file) => file === path || file.endsWith(`/${path}`));

for (const document of [...globSync('*.md'), ...files.filter((file) => file.endsWith('.md'))]) {
  test(`${document} names files that are there`, () => {
    const named = [...readFileSync(document, 'utf8').matchAll(PATHS)].map(([, path]) => path);
    assert.deepEqual(
      named.filter((path) => !path.startsWith('dist/') && !isThere(path)),
      [],
    );
  });
}
