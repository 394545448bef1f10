import { copyFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import ts from 'typescript';

test('a shell can copy the contract into its own code: it has no imports and emits no code', () => {
  const copy = test.info().outputPath('host-contract.ts');
  copyFileSync('src/remote/host-contract.ts', copy);
  const program = ts.createProgram([copy], { strict: true, target: ts.ScriptTarget.ES2022, types: [] });
  const problems = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(problems).toEqual([]);

  let emitted = '';
  program.emit(undefined, (_, text) => (emitted += text));
  expect(emitted.replace(/\/\/.*|\/\*[^]*?\*\//g, '').trim()).toBe('export {};');
});
