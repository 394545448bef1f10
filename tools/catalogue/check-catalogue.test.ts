import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkCatalogue } from './check-catalogue';

const FOLDER = 'src/assets/catalogue/';

for (const file of [
  'topics.json',
  'errors.json',
  'forms.json',
  'calendar.json',
  'deadlines.json',
  'answers.json',
  'notices.json',
]) {
  test(`${file} as it is delivered has no fault`, () => {
    assert.deepEqual(checkCatalogue(file, readFileSync(FOLDER + file, 'utf8')), []);
  });
}

test('each fault is named with the line of its value', () => {
  const json = readFileSync(`${FOLDER}topics.json`, 'utf8');
  const lines = json.split('\n');
  const name = lines.findIndex((line) => line.includes('"name": "Retur SP2D"'));
  const kind = lines.findIndex((line, at) => at > name && line.includes('"kind": '));
  lines[name] = (lines[name] ?? '').replace('Retur SP2D', '');
  lines[kind] = (lines[kind] ?? '').replace(/"kind": "\w+"/, '"kind": "color"');
  const faults = checkCatalogue('x/topics.json', lines.join('\n'));
  assert.deepEqual(
    faults.map(({ line }) => line),
    [name + 1, kind + 1],
  );
  assert.match(faults[0]?.words ?? '', /^topics\[2\]\.name: kosong$/);
});

test('a syntax error is named with its line', () => {
  const [fault] = checkCatalogue('topics.json', '{\n  "topics": [\n    {,\n  ]\n}');
  assert.equal(fault?.line, 3);
  assert.match(fault.words, /^bukan JSON yang sah/);
});

test('an example that no pattern finds, and another one that a pattern finds', () => {
  const error = {
    code: 'X1',
    patterns: ['X ?1'],
    meaning: 'Arti.',
    firstSteps: [],
    module: 'M',
    topic: 'a',
    examples: ['X1', 'Y'],
    notExamples: ['X 1'],
  };
  const faults = checkCatalogue('errors.json', JSON.stringify({ errors: [error] }, null, 1));
  assert.deepEqual(
    faults.map(({ words }) => words),
    ['X1: tidak ada pola yang cocok dengan contoh "Y"', 'X1: pola cocok dengan bukan contoh "X 1"'],
  );
});

test('a wrong calendar is named with the line of its value', () => {
  const json = readFileSync(`${FOLDER}calendar.json`, 'utf8');
  const faultsOf = (from: string, to: string) => {
    assert.equal(json.includes(from), true);
    const line = json.slice(0, json.indexOf(from)).split('\n').length;
    return checkCatalogue('calendar.json', json.replace(from, to)).map((fault) => [fault.line - line, fault.words]);
  };
  assert.deepEqual(faultsOf('"2026-12-25"', '"2026-12-32"'), [
    [0, 'years.2026.libur[16]: harus tanggal, misalnya 2026-12-25, dan namanya'],
  ]);
  assert.deepEqual(faultsOf('["08:00", "12:15"]', '["08:00", "12:60"]'), [
    [0, 'hours.loket-dengan-istirahat.days.senin[0][1]: harus jam, misalnya 08:00'],
  ]);
  assert.deepEqual(faultsOf('"2026-11-06"', '"2026-11-09"'), [
    [0, 'hari kerja ke-5 bulan 2026-11 adalah 2026-11-06, bukan 2026-11-09'],
  ]);
});

test('a wrong deadline is named with the line of its value', () => {
  const json = readFileSync(`${FOLDER}deadlines.json`, 'utf8');
  const line = json.slice(0, json.indexOf('"day": 10')).split('\n').length;
  const [fault] = checkCatalogue('deadlines.json', json.replace('"day": 10', '"day": 32'));
  assert.deepEqual(fault, { line, words: 'deadlines[0].rule.day: harus bilangan bulat 1 sampai 31' });
});

test('a file of another name is refused', () => {
  assert.match(checkCatalogue('topik.json', '{}')[0]?.words ?? '', /^nama berkas harus salah satu dari topics\.json/);
});

test('the examples of docs/catalogue.md are valid', () => {
  const page = readFileSync('docs/catalogue.md', 'utf8');
  const examples = Array.from(page.matchAll(/^```json\n([^]*?)^```/gm), ([, json = '']) => json);
  const parts = examples.map((json) => {
    const [first = ''] = Object.keys(JSON.parse(json) as object);
    return `${first === 'hours' ? 'calendar' : first}.json`;
  });
  assert.deepEqual(parts, [
    'topics.json',
    'errors.json',
    'calendar.json',
    'deadlines.json',
    'answers.json',
    'notices.json',
  ]);
  examples.forEach((json, at) => assert.deepEqual(checkCatalogue(parts[at] ?? '', json), []));
});
