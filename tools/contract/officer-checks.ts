import type * as v from 'valibot';
import {
  answersSchema,
  noticesSchema,
  officersSchema,
  recapSchema,
  satkersSchema,
  ticketPageSchema,
} from '../../src/app/api/wire/response-schemas';
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
  const oldest = value.open_ages?.steps.find(({ days }) => days === 0);
  const open = byStatus.reduce((all, { status, count }) => all + (status === 'DONE' ? 0 : count), 0);
  if (oldest && oldest.count !== open)
    findings.push(fail(`open_ages: ${oldest.count} in all, but ${open} are not DONE`));
  backend.parts.push({ name: 'working in recap', has: total.working !== undefined, otherwise: 'calendar time' });
  for (const [name, has, otherwise] of recapParts(value)) backend.parts.push({ name, has, otherwise });
  for (const figure of ['first_answer', 'finish'] as const) {
    const worked = total.working?.[figure].count ?? total[figure].count;
    if (worked !== total[figure].count)
      findings.push(fail(`working.${figure}: ${worked} measured, but ${total[figure].count} in calendar time`));
  }
  if (value.open_ages && !backend.knowsOpenBefore)
    findings.push(fail('open_ages: the session does not say open_before, so that no count opens its list'));
  findings.push(...(await checkFirstAnswers(backend, value)));
  return [...findings, ...feedbackIn(waiting, backend), note(`${total.count} tickets in ${year}`)];
}

/** Parts that the recap may leave out, and what the screen has without them. */
function recapParts(recap: v.InferOutput<typeof recapSchema>): readonly (readonly [string, boolean, string])[] {
  return [
    ['from, to in recap', recap.from !== undefined && recap.to !== undefined, 'years and quarters alone'],
    ['offices in recap', recap.offices !== undefined, 'no choice of an office'],
    ['by_month in recap', recap.by_month !== undefined, 'columns of quarters'],
    ['by_officer in recap', recap.by_officer !== undefined, 'no table'],
    ['by_satker in recap', recap.by_satker !== undefined, 'no table'],
    ['by_topic in recap', recap.by_topic !== undefined, 'no table'],
    ['by_asker_kind in recap', recap.by_asker_kind !== undefined, 'no table'],
    ['by_replies in recap', recap.by_replies !== undefined, 'no table'],
    ['open_ages in recap', recap.open_ages !== undefined, 'no table of ages'],
  ];
}

export async function checkSatkers(backend: Backend): Promise<Finding[]> {
  const { value, findings } = await request(backend, 'satkers?q=1', satkersSchema);
  const others = value?.filter(({ code, name }) => !`${code} ${name}`.includes('1')).length ?? 0;
  return others > 0 ? [...findings, warn(`${others} of them hold no 1`)] : findings;
}

/** A satker that recorded its own ticket is of the kind SATKER. */
export async function checkAskerKind(backend: Backend): Promise<Finding[]> {
  if (!backend.knowsAskerKinds) return [note('skipped: the session does not say asker_kinds')];
  const path = 'tickets?asker_kind=SATKER&page=1&size=100';
  const { value, findings } = read(ticketPageSchema, await backend.get(path));
  const others = value?.items.filter((item) => (item.asker_kind ?? (item.satker && 'SATKER')) !== 'SATKER').length ?? 0;
  return others > 0 ? [...findings, fail(`asker_kind=SATKER: ${others} tickets of other askers`)] : findings;
}

/** A ticket that is finished or answered waits for no first answer. */
export async function checkAnswered(backend: Backend): Promise<Finding[]> {
  if (!backend.knowsAnswered) return [note('skipped: the session does not say answered')];
  const { value, findings } = read(ticketPageSchema, await backend.get('tickets?answered=no&page=1&size=100'));
  const others = value?.items.filter(({ status, answered }) => status === 'DONE' || answered).length ?? 0;
  return others > 0 ? [...findings, fail(`answered=no: ${others} finished or answered tickets`)] : findings;
}

/** The tickets behind the median of the first answer, and those without one, are those of the list. */
async function checkFirstAnswers(backend: Backend, recap: v.InferOutput<typeof recapSchema>): Promise<Finding[]> {
  if (!backend.knowsAnswered) return [];
  const { total, year, quarter, measured_method: method } = recap;
  const period = `year=${year}${quarter ? `&quarter=${quarter}` : ''}${method ? `&method=${method}` : ''}`;
  const findings: Finding[] = [];
  for (const [answered, figure] of [
    ['yes', total.first_answer],
    ['no', total.unanswered],
  ] as const) {
    const path = `tickets?${period}&answered=${answered}&page=1&size=1`;
    const { value } = read(ticketPageSchema, await backend.get(path));
    if (figure && value && value.total !== figure.count)
      findings.push(fail(`answered=${answered}: ${value.total} tickets, but the recap counts ${figure.count}`));
  }
  return findings;
}

export async function checkOfficers(backend: Backend): Promise<Finding[]> {
  return (await request(backend, 'officers', officersSchema)).findings;
}

export async function checkAnswers(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get('answers');
  const has = answer.status === 200;
  backend.parts.push({ name: 'GET answers', has, otherwise: 'answers.json beside config.json' });
  return has ? read(answersSchema, answer).findings : [note(`status ${answer.status}`)];
}

/** Every role has them; where the session does not say so, they are not asked. */
export async function checkNotices(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get('notices');
  if (answer.status === 404) return [note('status 404')];
  const again = await backend.askAgain('notices', answer, 'ETag of notices', 'a body every ten minutes');
  return [...read(noticesSchema, answer).findings, ...again];
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
