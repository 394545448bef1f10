/**
 * The fence (src/styles/_fence.scss) ends a shell's rules for plain elements; its rules for classes reach ours where the
 * names are equal. So no class of our templates has a name that the stand-in shell styles, nor one that shells share.
 */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Layout classes that nearly every portal or CSS framework styles. */
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
