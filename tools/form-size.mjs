/** What the first press after the list loads: code of a form's routes that the list has not brought already. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB of 1000 bytes, compressed. */
const LIMITS = {
  'src/app/record-ticket.routes.ts': 95,
  'src/app/ticket-detail.routes.ts': 95,
  'src/app/record-transcript.routes.ts': 160,
};
const LIST = 'src/app/features/ticket-list/ticket-list-page.ts';

/** Empty when all is well, else what is missing or too large. `outputs` as in esbuild's metafile. */
export function formSizeProblems(outputs, size) {
  const entryOf = (source) => Object.keys(outputs).find((file) => outputs[file].entryPoint === source);
  const withImports = (file, seen = new Set()) => {
    if (!file || seen.has(file) || !outputs[file]) return seen;
    seen.add(file);
    for (const { kind, path } of outputs[file].imports) if (kind === 'import-statement') withImports(path, seen);
    return seen;
  };
  const there = new Set([...withImports(entryOf('src/main.ts')), ...withImports(entryOf(LIST))]);
  return Object.entries(LIMITS).flatMap(([source, limit]) => {
    const entry = entryOf(source);
    if (!entry) return [`${source}: no chunk in the build`];
    const files = [...withImports(entry)].filter((file) => !there.has(file));
    const total = files.reduce((sum, file) => sum + size(file), 0) / 1000;
    console.log(`${source}: ${total.toFixed(1)} kB gzip beyond the list`);
    return total > limit ? [`${source}: ${total.toFixed(1)} kB gzip beyond the list, more than ${limit}`] : [];
  });
}

/** Compressed bytes of a file of the build. */
export function compressedSize(dist) {
  return (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}
