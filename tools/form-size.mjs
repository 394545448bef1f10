/** Limits what the list loads, and what a form loads beyond the list. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limits in kB of 1000 bytes, compressed. */
const LIMITS = {
  'src/app/features/record-ticket/record-ticket.routes.ts': 88,
  'src/app/features/ticket-detail/ticket-detail.routes.ts': 99,
  'src/app/features/record-transcript/record-transcript.routes.ts': 142,
};
const LIST = 'src/app/features/ticket-list/ticket-list-page.ts';
const LIST_LIMIT = 174;

/**
 * Missing or too large files; empty without a problem.
 *
 * @param outputs `outputs` of esbuild's metafile
 */
export function formSizeProblems(outputs, size) {
  const entryOf = (source) => Object.keys(outputs).find((file) => outputs[file].entryPoint === source);
  const withImports = (file, seen = new Set()) => {
    if (!file || seen.has(file) || !outputs[file]) return seen;
    seen.add(file);
    for (const { kind, path } of outputs[file].imports) if (kind === 'import-statement') withImports(path, seen);
    return seen;
  };
  const sizeOf = (files) => files.reduce((sum, file) => sum + size(file), 0) / 1000;
  const there = new Set([...withImports(entryOf('src/main.ts')), ...withImports(entryOf(LIST))]);
  const list = sizeOf([...there]);
  console.log(`${LIST}: ${list.toFixed(1)} kB gzip with the start`);
  const listProblems = list > LIST_LIMIT ? [`${LIST}: ${list.toFixed(1)} kB gzip, more than ${LIST_LIMIT}`] : [];
  const formProblems = Object.entries(LIMITS).flatMap(([source, limit]) => {
    const entry = entryOf(source);
    if (!entry) return [`${source}: no chunk in the build`];
    const total = sizeOf([...withImports(entry)].filter((file) => !there.has(file)));
    console.log(`${source}: ${total.toFixed(1)} kB gzip beyond the list`);
    return total > limit ? [`${source}: ${total.toFixed(1)} kB gzip beyond the list, more than ${limit}`] : [];
  });
  return [...listProblems, ...formProblems];
}

/** Returns a function for the compressed size of a file in bytes. */
export function compressedSize(dist) {
  return (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}
