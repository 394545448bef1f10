import type { Finding, OptionalPart } from './backend';

const MARKS = { fail: '  ✗', warn: '  !', note: '  ·' } as const;

/** Prints the optional parts of the contract: what the backend has, and what happens instead. */
export function reportParts(parts: readonly OptionalPart[]): void {
  if (!parts.length) return;
  const width = Math.max(...parts.map(({ name }) => name.length));
  console.log('\nOptional parts');
  for (const { name, has, otherwise } of parts)
    console.log(`  ${name.padEnd(width)}  ${has ? 'has' : `falls back to: ${otherwise}`}`);
}

/** Prints a block for each endpoint and a summary. Returns true when there is no `fail`. */
export function report(
  results: readonly { readonly endpoint: string; readonly findings: readonly Finding[] }[],
): boolean {
  const count = (kind: Finding['kind']): number =>
    results.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind).length;
  for (const { endpoint, findings } of results) {
    console.log(`${findings.some(({ kind }) => kind === 'fail') ? 'FAIL' : 'ok  '} ${endpoint}`);
    for (const { kind, text } of findings) console.log(`${MARKS[kind]} ${text}`);
  }
  console.log(`\n${results.length} checks, ${count('fail')} failures, ${count('warn')} warnings`);
  return count('fail') === 0;
}
