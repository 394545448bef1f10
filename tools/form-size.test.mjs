import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formExtraProblems, formSizeProblems } from './form-size.mjs';

const chunk = (entryPoint, ...imports) => ({
  entryPoint,
  imports: imports.map((path) => ({ kind: 'import-statement', path })),
});
const OUTPUTS = {
  'main.js': chunk('src/main.ts', 'shared.js'),
  'shared.js': chunk(undefined),
  'list.js': chunk('src/app/features/ticket-list/ticket-list-page.ts', 'shared.js'),
  'record.js': chunk('src/app/features/record-ticket/record-ticket.routes.ts', 'shared.js', 'forms.js'),
  'detail.js': chunk('src/app/features/ticket-detail/ticket-detail.routes.ts', 'forms.js'),
  'transcript.js': chunk('src/app/features/record-transcript/record-transcript.routes.ts', 'forms.js'),
  'forms.js': chunk(undefined, 'main.js'),
};

test('what the list has brought does not count', () => {
  const sizes = { 'shared.js': 80_000, 'main.js': 80_000, 'list.js': 10_000 };
  assert.deepEqual(
    formSizeProblems(OUTPUTS, (file) => sizes[file] ?? 35_000),
    [],
  );
});

test('a list that is too large is named', () => {
  const problems = formSizeProblems(OUTPUTS, (file) => (file === 'list.js' ? 175_000 : 0));
  assert.deepEqual(problems, ['src/app/features/ticket-list/ticket-list-page.ts: 175.0 kB gzip, more than 171']);
});

test('a form that is too large, or gone, is named', () => {
  const { 'detail.js': detail, ...rest } = OUTPUTS;
  assert.ok(detail);
  const problems = formSizeProblems(rest, (file) => (file === 'forms.js' ? 93_000 : 6_000));
  assert.deepEqual(problems, [
    'src/app/features/record-ticket/record-ticket.routes.ts: 99.0 kB gzip beyond the list, more than 98',
    'src/app/features/ticket-detail/ticket-detail.routes.ts: no chunk in the build',
  ]);
});

test('parts that are loaded when they are wanted count once, beyond the form, and are named when they are gone', () => {
  const topic = 'src/app/compose/topic/topic-form.ts';
  const outputs = { ...OUTPUTS, 'topic.js': chunk(topic, 'forms.js', 'both.js'), 'both.js': chunk(undefined) };
  const problems = formExtraProblems(outputs, (file) => (file === 'both.js' ? 33_000 : 16_000));
  assert.ok(!problems.includes(`${topic}: no chunk in the build`));
  assert.ok(problems.includes('src/app/compose/pictures/picture-merge.ts: no chunk in the build'));
  assert.equal(problems.at(-1), 'extras of the forms: 49.0 kB gzip, more than 45');
});
