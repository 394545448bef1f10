import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TransformPluginContext } from 'rolldown';
import { dropUnusedTokens } from './unused-tokens';

function transformed(code: string, ...others: readonly string[]): unknown {
  const { transform } = dropUnusedTokens([code, ...others]);
  assert.ok(typeof transform === 'function');
  return transform.call({} as TransformPluginContext, code, 'id', {} as never);
}

test('a token is kept where any file reads it, and deleted otherwise', () => {
  const theme =
    '.root{--%NS%mat-sys-primary: light-dark(#fff, #000);--%NS%mat-sys-scrim: light-dark(#000000, #000000);' +
    '--%NS%mat-sys-title-large: 400 1.3rem / 1.75rem var(--%NS%cso-font);color:red}';
  assert.equal(
    transformed(theme, 'a{color:var(--mat-sys-primary)}'),
    '.root{--%NS%mat-sys-primary: light-dark(#fff, #000);color:red}',
  );
  assert.equal(
    transformed(theme, 'var(--mat-sys-primary) var( --%NS%mat-sys-scrim, red) var(--mat-sys-title-large)'),
    theme,
  );
});

test('what follows the last declaration of a rule stays', () => {
  assert.equal(transformed('.a{--mat-sys-scrim: #000}.b{color:red}'), '.a{}.b{color:red}');
});

test('a file without tokens is left alone', () => {
  assert.equal(transformed('.a{color:red}'), null);
});
