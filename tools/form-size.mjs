/** Limits what the list loads, and what a form loads beyond the list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const RECORD = 'src/app/features/record-ticket/record-ticket.routes.ts';
/** Limits in kB of 1000 bytes, compressed. */
const LIMITS = {
  [RECORD]: 98,
  'src/app/features/ticket-detail/ticket-detail.routes.ts': 113.5,
  'src/app/features/record-transcript/record-transcript.routes.ts': 153,
};
const LIST = 'src/app/features/ticket-list/ticket-list-page.ts';
const LIST_LIMIT = 171;

/** What the forms load only when it is wanted, without the libraries that read a workbook or make a PDF. */
export const EXTRAS = {
  'topic with its questions and files': 'src/app/compose/topic/topic-form.ts',
  'known error messages': 'src/app/compose/error-hints/error-cards.ts',
  'similar tickets': 'src/app/compose/similar-tickets/similar-list.ts',
  'check of a form, its button': 'src/app/compose/form-check/form-check.ts',
  'check of a form, its result': 'src/app/compose/form-check/form-check-result.ts',
  'secrets in a text': 'src/app/compose/secrets/secret-warning.ts',
  'picture: tools and editor': 'src/app/compose/pictures/picture-tools.ts',
  'pictures as one PDF': 'src/app/compose/pictures/picture-merge.ts',
  'metadata of pictures': 'src/app/services/uploads/clean-picture.ts',
  'reading of the catalogue': 'src/app/services/catalogue/own-catalogue.ts',
};
const EXTRAS_LIMIT = 45;

/** Reads esbuild's metafile: entries by their source, and the files that one imports at once. */
function graphOf(outputs) {
  const entryOf = (source) => Object.keys(outputs).find((file) => outputs[file].entryPoint === source);
  const withImports = (file, seen = new Set()) => {
    if (!file || seen.has(file) || !outputs[file]) return seen;
    seen.add(file);
    for (const { kind, path } of outputs[file].imports) if (kind === 'import-statement') withImports(path, seen);
    return seen;
  };
  return { entryOf, filesOf: (source) => withImports(entryOf(source)) };
}

const withoutThese = (files, ...others) => [...files].filter((file) => !others.some((other) => other.has(file)));
const sum = (files, size) => files.reduce((all, file) => all + size(file), 0) / 1000;

/**
 * Missing or too large files; empty without a problem.
 *
 * @param outputs `outputs` of esbuild's metafile
 */
export function formSizeProblems(outputs, size) {
  const { entryOf, filesOf } = graphOf(outputs);
  const there = new Set([...filesOf('src/main.ts'), ...filesOf(LIST)]);
  const list = sum([...there], size);
  console.log(`${LIST}: ${list.toFixed(1)} kB gzip with the start`);
  const listProblems = list > LIST_LIMIT ? [`${LIST}: ${list.toFixed(1)} kB gzip, more than ${LIST_LIMIT}`] : [];
  const formProblems = Object.entries(LIMITS).flatMap(([source, limit]) => {
    if (!entryOf(source)) return [`${source}: no chunk in the build`];
    const total = sum(withoutThese(filesOf(source), there), size);
    console.log(`${source}: ${total.toFixed(1)} kB gzip beyond the list`);
    return total > limit ? [`${source}: ${total.toFixed(1)} kB gzip beyond the list, more than ${limit}`] : [];
  });
  return [...listProblems, ...formProblems];
}

/**
 * Prints what each part of the forms weighs that is loaded when it is wanted. Returns missing parts, and whether all of
 * them are too large together; a file of two parts counts once.
 *
 * @param outputs `outputs` of esbuild's metafile
 */
export function formExtraProblems(outputs, size) {
  const { entryOf, filesOf } = graphOf(outputs);
  const there = [filesOf('src/main.ts'), filesOf(LIST), filesOf(RECORD)];
  const all = new Set();
  for (const [name, source] of Object.entries(EXTRAS)) {
    const files = withoutThese(filesOf(source), ...there);
    files.forEach((file) => all.add(file));
    console.log(`${name}: ${sum(files, size).toFixed(1)} kB gzip beyond the form`);
  }
  const total = sum([...all], size);
  console.log(`all of these: ${total.toFixed(1)} kB gzip`);
  const gone = Object.values(EXTRAS).filter((source) => !entryOf(source));
  return [
    ...gone.map((source) => `${source}: no chunk in the build`),
    ...(total > EXTRAS_LIMIT ? [`extras of the forms: ${total.toFixed(1)} kB gzip, more than ${EXTRAS_LIMIT}`] : []),
  ];
}

/** Returns a function for the compressed size of a file in bytes. */
export function compressedSize(dist) {
  return (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}
