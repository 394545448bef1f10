import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layerOf, mutantIn, scoresOf, survivorsOf } from './score.mjs';

const mutants = (...statuses) => statuses.map((status, at) => ({ status, line: at + 1 }));

test('a file belongs to the folder of its layer, however deep it lies', () => {
  assert.equal(layerOf('src/app/domain/period.ts'), 'src/app/domain');
  assert.equal(layerOf('src/app/api/wire/schemas.ts'), 'src/app/api');
  assert.equal(layerOf('src/remote/theme.ts'), 'src/remote');
});

test('a mutant is told with the text that it replaces, also over lines', () => {
  const source = 'const a = 1;\nif (a) {\n  b();\n}\n';
  const at = (start, end) => ({ location: { start, end }, status: 'Survived', replacement: 'x' });
  const { line, original } = mutantIn(source, at({ line: 1, column: 11 }, { line: 1, column: 12 }));
  assert.deepEqual([line, original], [1, '1']);
  assert.equal(mutantIn(source, at({ line: 2, column: 8 }, { line: 4, column: 2 })).original, '{\n  b();\n}');
});

test('timeouts count as killed, mutants without a test as alive, those that do not compile not at all', () => {
  const results = {
    'src/app/domain/a.ts': mutants('Killed', 'Timeout', 'Survived', 'CompileError', 'Ignored'),
    'src/app/api/b.ts': mutants('NoCoverage', 'Killed', 'RuntimeError'),
    'src/app/state/types.ts': [],
  };
  assert.deepEqual(scoresOf(results), [
    'src/app/domain: 66.7% (2 of 3)',
    'src/app/api: 50.0% (1 of 2)',
    'src/app/state: –% (0 of 0)',
    'mutation score: 60.0% (3 of 5)',
  ]);
  assert.deepEqual(
    survivorsOf(results, ['src/app/api/b.ts', 'src/app/api/none.ts']).map(({ file, status }) => `${file} ${status}`),
    ['src/app/api/b.ts NoCoverage'],
  );
});
