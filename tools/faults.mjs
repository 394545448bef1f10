/** docs/faults.md lists the tests of each fault. `npm run faults:docs` updates it from the ids in the tests' titles. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

export const FAULTS = 'docs/faults.md';

const SPECS = '{src,mocks,e2e,tools}/**/*.{spec,test}.{ts,mjs}';
/** Its sample texts look like tests. */
const OWN_TEST = 'tools/faults.test.mjs';
/** A title with an id, or a part of a title in a table of cases. */
const WITH_ID = /(['"`])((?:(?!\1)[^\\\n]|\\.)*\bF\d\d\b(?:(?!\1)[^\\\n]|\\.)*)\1/g;

/** A line that names a test. */
const TESTS = /^- (`+) ?(.*?) ?\1$\n?/gm;

export const titlesIn = (source) =>
  [...source.matchAll(WITH_ID)].map(([, , title]) => title.replace(/\\(['"`\\])/g, '$1'));

/** `file: title` of the tests of each id. */
export function testsById(files) {
  const tests = new Map();
  for (const [file, source] of files) {
    for (const title of titlesIn(source)) {
      for (const id of title.match(/\bF\d\d\b/g) ?? []) {
        tests.set(id, [...new Set([...(tests.get(id) ?? []), `${file}: ${title}`])]);
      }
    }
  }
  return tests;
}

export const readSpecs = () =>
  globSync(SPECS)
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== OWN_TEST)
    .sort()
    .map((file) => [file, readFileSync(file, 'utf8')]);

/** Sections of the document: id, text before the tests, and tests. */
export const rowsOf = (markdown) =>
  markdown
    .split(/^(?=## )/m)
    .slice(1)
    .map((section) => ({
      id: /^## (F\d\d)\b/.exec(section)?.[1],
      facts: section.replace(TESTS, '').trimEnd(),
      tests: [...section.matchAll(TESTS)].map(([, , one]) => one),
    }));

/** Faults without a test, and listed tests that do not exist. */
export function faultProblems(markdown, tests) {
  const rows = rowsOf(markdown);
  const known = rows.map(({ id }) => id);
  return [
    ...known.filter((id, at) => known.indexOf(id) !== at).map((id) => `${id}: twice`),
    ...[...tests.keys()]
      .filter((id) => !known.includes(id))
      .map((id) => `${id}: not in the document, but ${tests.get(id)[0]}`),
    ...rows.filter((row) => row.tests.length === 0).map(({ id }) => `${id}: no test`),
    ...rows.flatMap(({ id, tests: named }) =>
      named.filter((one) => !tests.get(id)?.includes(one)).map((one) => `${id}: there is no test ${one}`),
    ),
  ];
}

const codeOf = (text) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

export function withTests(markdown, tests) {
  const [head] = markdown.split(/^(?=## )/m);
  const sections = rowsOf(markdown).map(({ id, facts }) =>
    [facts, (tests.get(id) ?? []).map((one) => `- ${codeOf(one)}`).join('\n')].filter(Boolean).join('\n\n'),
  );
  return `${[head.trimEnd(), ...sections].join('\n\n').trimEnd()}\n`;
}

if (process.argv.includes('--write')) {
  writeFileSync(FAULTS, withTests(readFileSync(FAULTS, 'utf8'), testsById(readSpecs())));
}
