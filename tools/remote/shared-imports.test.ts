import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writePageImports, INTEROP, writeSharedImports, bundleInterop } from './shared-imports';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'interop-')));
writeFileSync(join(folder, 'core.mjs'), 'export const signal = 1, ɵpending = 2, ɵeffect = 3, effect = 4;');
writeFileSync(join(folder, '_tasks-chunk.mjs'), 'export const signal = 1, pending = 2, effect = 3, secret = 4;');
const importer = join(folder, 'rxjs-interop.mjs');

type Hook<T extends unknown[], R> = (...args: T) => R;
const plugin = bundleInterop(writePageImports) as unknown as {
  readonly resolveId: Hook<[string, string?], string | { id: string; moduleSideEffects: boolean } | null>;
  readonly load: Hook<[string], Promise<string | null>>;
};

test('the part of Angular that a shell may not share is taken along, and nothing else', () => {
  assert.match(String(plugin.resolveId(INTEROP)), /rxjs-interop\.mjs$/);
  assert.equal(plugin.resolveId('@angular/core', importer), null);
  assert.equal(plugin.resolveId('./public.mjs', importer), null);
  assert.equal(plugin.resolveId('./_tasks-chunk.mjs'), null);
});

test('what it has in common with the core is the core’s, by the name under which that gives it', async () => {
  const found = plugin.resolveId('./_tasks-chunk.mjs', importer);
  assert.ok(found && typeof found === 'object');
  assert.equal(found.moduleSideEffects, false);
  assert.deepEqual((await plugin.load(found.id))?.split('\n').sort(), [
    "export { effect as effect } from '@angular/core';",
    "export { signal as signal } from '@angular/core';",
    "export { ɵpending as pending } from '@angular/core';",
  ]);
  assert.equal(await plugin.load(importer), null);
});

test('a federated module reads each name from the modules that the container provides', () => {
  assert.deepEqual(
    writeSharedImports('rxjs', [
      ['map', 'map'],
      ['pending', 'ɵpending'],
    ]).split('\n'),
    [
      "import { importShared } from 'hai-cso:import-shared';",
      "const read = /* @__PURE__ */ importShared('rxjs');",
      "export const map = /* @__PURE__ */ read('map');",
      "export const pending = /* @__PURE__ */ read('ɵpending');",
    ],
  );
});
