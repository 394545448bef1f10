import type * as v from 'valibot';
import { officersSchema, recapSchema, satkersSchema } from '../../src/app/api/wire/response-schemas';
import { type Backend, fail, type Finding, note, read, warn } from './backend';
import { feedbackIn } from './export-checks';

export async function checkRecap(backend: Backend): Promise<Finding[]> {
  const { value, findings } = await request(backend, 'recap', recapSchema);
  if (!value) return findings;
  const { total, by_status: byStatus, by_quarter: byQuarter, longest_waiting: waiting, year } = value;
  for (const [name, groups] of Object.entries({ by_status: byStatus, by_quarter: byQuarter })) {
    const sum = groups.reduce((all, { count }) => all + count, 0);
    if (sum !== total.count) findings.push(fail(`${name}: ${sum} in all, but total.count is ${total.count}`));
  }
  return [...findings, ...feedbackIn(waiting, backend), note(`${total.count} tickets in ${year}`)];
}

export async function checkSatkers(backend: Backend): Promise<Finding[]> {
  const { value, findings } = await request(backend, 'satkers?q=1', satkersSchema);
  const others = value?.filter(({ code, name }) => !`${code} ${name}`.includes('1')).length ?? 0;
  return others > 0 ? [...findings, warn(`${others} of them hold no 1`)] : findings;
}

export async function checkOfficers(backend: Backend): Promise<Finding[]> {
  return (await request(backend, 'officers', officersSchema)).findings;
}

/** Requests that the backend may refuse to a satker. */
async function request<S extends v.GenericSchema>(
  backend: Backend,
  path: string,
  schema: S,
): Promise<ReturnType<typeof read<S>>> {
  const answer = await backend.get(path);
  if (answer.status === 403 && backend.role === 'SATKER') {
    return { value: null, findings: [note('403: this user is no officer')] };
  }
  return read(schema, answer);
}
