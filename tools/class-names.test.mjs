/**
 * The CSS fence (src/styles/_fence.scss) excludes a shell's rules for elements, but not its rules for equal class
 * names. So the classes of our templates must differ from those of the stand-in shell and from common ones.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Classes that most portals and CSS frameworks use. */
const COMMON = ['body', 'bar', 'row', 'col', 'container', 'card', 'btn', 'modal', 'navbar', 'nav', 'content', 'header'];

const shellCss = readFileSync('mocks/shell/styles.css', 'utf8').replace(/\{[^{}]*\}/g, '{}');
const shellNames = new Set([...COMMON, ...[...shellCss.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name)]);

const templates = globSync('src/{app,remote}/**/*.{html,ts}').filter((file) => !file.endsWith('.spec.ts'));

test('no class of ours is one that a shell styles', () => {
  const taken = templates.flatMap((file) => {
    const source = readFileSync(file, 'utf8');
    const listed = [...source.matchAll(/\sclass="([^"{]*)"/g)].flatMap(([, names]) => names.split(/\s+/));
    const bound = [...source.matchAll(/\[class\.([\w-]+)\]/g)].map(([, name]) => name);
    return [...listed, ...bound].filter((name) => shellNames.has(name)).map((name) => `${file}: ${name}`);
  });
  assert.ok(shellNames.has('menu'), 'the stand-in shell has rules for classes');
  assert.ok(templates.length > 100, 'templates are found');
  assert.deepEqual(taken, []);
});
