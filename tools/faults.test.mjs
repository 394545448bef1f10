import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { FAULTS, faultProblems, readSpecs, rowsOf, testsById, titlesIn, withTests } from './faults.mjs';

const DOCUMENT = '# Faults\n\n## F01 a\n\nb\n\n## F02 d\n\ne\n';
const tests = testsById([
  ['a.spec.ts', "it('is shown | as text (F01)', () => 0); describe(`F01, F02: ${name}`, () => 0);"],
]);

test('every fault has a test, and every test that is named is there', () => {
  assert.deepEqual(faultProblems(readFileSync(FAULTS, 'utf8'), testsById(readSpecs())), []);
});

test('the document has F01 to F75', () => {
  const ids = Array.from({ length: 75 }, (_, at) => `F${String(at + 1).padStart(2, '0')}`);
  assert.deepEqual(
    rowsOf(readFileSync(FAULTS, 'utf8')).map(({ id }) => id),
    ids,
  );
});

test('titles with an id are found in all quotes, on the next line, in tables of cases, and with quotes inside', () => {
  const source = [
    "it(\n  'a (F01)', f); test(\"F02: b\", f); describe(`c ${d} (F03)`, f); it('it\\'s F04', f);",
    "const cases = [['e (F05)', 1]]; it('none', f); // F06",
  ].join('\n');
  assert.deepEqual(titlesIn(source), ['a (F01)', 'F02: b', 'c ${d} (F03)', "it's F04", 'e (F05)']);
});

test('a filled document has no problem', () => {
  const filled = withTests(DOCUMENT, tests);
  assert.deepEqual(faultProblems(filled, tests), []);
  assert.deepEqual(
    rowsOf(filled).map((row) => row.tests),
    [['a.spec.ts: is shown | as text (F01)', 'a.spec.ts: F01, F02: ${name}'], ['a.spec.ts: F01, F02: ${name}']],
  );
  assert.equal(withTests(filled, tests), filled);
});

test('a fault without a test is a problem', () => {
  assert.deepEqual(faultProblems(DOCUMENT, new Map()), ['F01: no test', 'F02: no test']);
});

test('so is a test that has gone or has lost its id', () => {
  const renamed = testsById([['a.spec.ts', "it('F01, F02: ${name}', f); it('is shown | as text', f)"]]);
  assert.deepEqual(faultProblems(withTests(DOCUMENT, tests), renamed), [
    'F01: there is no test a.spec.ts: is shown | as text (F01)',
  ]);
});

test('so is a test for a fault that is not in the document, and one that is there twice', () => {
  const other = testsById([['a.spec.ts', "it('F01, F02, F99: x', f)"]]);
  const filled = withTests(DOCUMENT, other);
  assert.deepEqual(faultProblems(filled, other), ['F99: not in the document, but a.spec.ts: F01, F02, F99: x']);
  assert.ok(faultProblems(`${filled}\n## F01 a\n`, tests).includes('F01: twice'));
});
