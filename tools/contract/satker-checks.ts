import { ticketPageSchema } from '../../src/app/api/wire/response-schemas';
import { type Backend, fail, type Finding, note, read } from './backend';

/** A code that no satker has. */
const NOBODYS = '000000';

/** Each satker of the user has a list of its own; that of nobody is refused. */
export async function checkSatkerChoice(backend: Backend): Promise<Finding[]> {
  if (backend.satkers.length < 2) return [note('skipped: the session names no second satker')];
  const findings: Finding[] = [];
  for (const code of backend.satkers) {
    const page = read(ticketPageSchema, await backend.get(`tickets?page=1&size=100&satker=${code}`));
    findings.push(...page.findings);
    const strange = page.value?.items.find(({ satker }) => satker?.code !== code);
    if (strange) findings.push(fail(`satker=${code}: ticket ${strange.id} is of ${strange.satker?.code ?? 'none'}`));
  }
  const { status } = await backend.get(`tickets?page=1&size=1&satker=${NOBODYS}`);
  if (status !== 403 && status !== 404) findings.push(fail(`satker=${NOBODYS}: status ${status}, 403 is wanted`));
  return findings;
}
