import { ticketPageSchema } from '../../src/app/api/wire/response-schemas';
import { type Backend, fail, type Finding, note, read } from './backend';

/** Who is on a ticket is for officers only, and can be filtered by. */
export async function checkHandledBy(backend: Backend): Promise<Finding[]> {
  if (backend.role === 'SATKER') return hiddenFromSatker(backend);
  if (backend.claimAs === null) return [note('skipped: the session does not say claim_as')];
  const findings: Finding[] = [];
  for (const [wanted, alias] of [
    [backend.claimAs, backend.claimAs],
    ['none', null],
  ] as const) {
    const path = `tickets?handled_by=${encodeURIComponent(wanted)}&page=1&size=100`;
    const page = read(ticketPageSchema, await backend.get(path));
    const others = page.value?.items.filter((item) => (item.handled_by ?? null) !== alias).length ?? 0;
    findings.push(...page.findings, ...(others ? [fail(`handled_by=${wanted}: ${others} other tickets`)] : []));
  }
  return findings;
}

async function hiddenFromSatker(backend: Backend): Promise<Finding[]> {
  const { value, findings } = read(ticketPageSchema, await backend.get('tickets?page=1&size=100'));
  const told = value?.items.filter((item) => item.handled_by).length ?? 0;
  const named = backend.claimAs === null ? [] : [fail('claim_as: sent to a SATKER')];
  return [...findings, ...named, ...(told ? [fail(`handled_by: ${told} tickets name an officer to a SATKER`)] : [])];
}
