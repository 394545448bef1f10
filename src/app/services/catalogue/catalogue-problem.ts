import type { BaseIssue } from 'valibot';

/** A fault of the catalogue's content, in one line for an administrator. */
export class CatalogueError extends Error {}

/** Where a file is wrong and why: `topics.json: topics[3].title: kosong`. */
export function catalogueProblem(file: string, [issue]: readonly BaseIssue<unknown>[]): string {
  if (!issue) return `${file}: tidak sah`;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${file}: ${path.replace(/^\./, '') || 'isi berkas'}: ${issueWords(issue)}`;
}

/** What is wrong with a value, in Indonesian. */
export function issueWords({ kind, expected, received, message }: BaseIssue<unknown>): string {
  return kind === 'schema' ? `harus ${expected ?? 'lain'}, bukan ${received}` : message;
}
