import type { Finding } from './backend';

const MARKS = { fail: '  ✗', warn: '  !', note: '  ·' } as const;

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
