/** Limits what the first export of each format loads: the worker's file and all its imports. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Limits in kB of 1024 bytes, compressed. */
const LIMITS = { excel: 41, monsakti: 41, pdf: 141, ticket: 141 };

/** Missing or too large files; empty without a problem. */
export function exportSizeProblems(dist) {
  const text = (file) => readFileSync(join(dist, file), 'utf8');
  const size = (file) => gzipSync(text(file), { level: 9 }).length;
  const worker = readdirSync(dist).find((file) => /^worker-.*\.js$/.test(file));
  if (!worker) return ['no export worker in the build'];

  const missing = new Set();
  const withImports = (file, seen = new Set()) => {
    if (seen.has(file)) return seen;
    if (!existsSync(join(dist, file))) {
      missing.add(file);
      return seen;
    }
    seen.add(file);
    for (const [, next] of text(file).matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)) withImports(next, seen);
    return seen;
  };
  const boot = [...withImports(worker)];
  const problems = Object.entries(LIMITS).flatMap(([format, limit]) => {
    const entry = new RegExp(`\\b${format}:\\(\\)=>import\\("\\./([^"]+)"\\)`).exec(text(worker))?.[1];
    if (!entry) return [`${worker}: no way to ${format}`];
    const total = [...new Set([...boot, ...withImports(entry)])].reduce((sum, file) => sum + size(file), 0) / 1024;
    console.log(`export ${format}: ${total.toFixed(1)} kB gzip`);
    return total > limit ? [`export ${format}: ${total.toFixed(1)} kB gzip, more than ${limit}`] : [];
  });
  return [...problems, ...[...missing].map((file) => `${file}: imported by the export worker, not in the build`)];
}
