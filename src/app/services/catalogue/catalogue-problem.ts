import type { BaseIssue } from 'valibot';

/** Where a file is wrong and why, in one line for an administrator: `topics.json: topics[3].title: kosong`. */
export function catalogueProblem(file: string, [issue]: readonly BaseIssue<unknown>[]): string {
  const path = (issue?.path ?? [])
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('');
  return `${file}: ${path.replace(/^\./, '') || 'isi berkas'}: ${issue?.message ?? 'tidak sah'}`;
}
