import { ticketPageSchema } from '../../src/app/api/wire/response-schemas';
import { type Backend, fail, type Finding, note, read } from './backend';

/** Closest date first; a finished ticket affects none, and is last with those that have none. */
export async function checkDueOrder(backend: Backend): Promise<Finding[]> {
  if (!backend.knowsDue) return [note('skipped: the session does not say due')];
  const { value, findings } = read(
    ticketPageSchema,
    await backend.get('tickets?sort=due&direction=asc&page=1&size=100'),
  );
  if (!value) return findings;
  const dates = value.items.map(({ status, due }) => (status === 'DONE' ? '9' : (due?.date ?? '9')));
  const wrong = dates.findIndex((date, at) => date < (dates[at - 1] ?? ''));
  return wrong < 0 ? findings : [...findings, fail(`sort=due: row ${wrong + 1} is out of order`)];
}
