import { randomBytes } from 'node:crypto';
import {
  destinationsSchema,
  preferencesSchema,
  submissionSchema,
  ticketPageSchema,
} from '../../src/app/api/wire/response-schemas';
import { sessionSchema, ticketDetailSchema } from '../../src/app/api/wire/schemas';
import { type Backend, fail, type Finding, note, read, warn } from './backend';
import { checkHandledBy } from './claim-checks';
import { checkDueOrder } from './due-checks';
import { checkEvents } from './events-check';
import { checkExport, checkRated } from './export-checks';
import { checkSatkerChoice } from './satker-checks';
import {
  checkAnswered,
  checkAnswers,
  checkAskerKind,
  checkNotices,
  checkOfficers,
  checkRecap,
  checkSatkers,
} from './officer-checks';

export interface Check {
  readonly endpoint: string;
  run(backend: Backend): Promise<Finding[]>;
}

const LIST = 'tickets?order=newest&page=1&size=15';
const WITH_OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** In the order of the app's requests. Later checks use results of earlier ones. */
export const CHECKS: readonly Check[] = [
  { endpoint: 'GET session', run: checkSession },
  { endpoint: 'GET session, not logged in', run: checkNobody },
  { endpoint: 'GET destinations', run: checkDestinations },
  { endpoint: `GET ${LIST}`, run: checkList },
  { endpoint: 'GET tickets, beyond the last page', run: checkBeyond },
  { endpoint: 'GET tickets, sorted by due date', run: checkDueOrder },
  { endpoint: 'GET tickets, by kind of asker', run: checkAskerKind },
  { endpoint: 'GET tickets, not yet answered', run: checkAnswered },
  { endpoint: 'GET tickets, by who is on them', run: checkHandledBy },
  { endpoint: 'GET tickets, of one satker of several', run: checkSatkerChoice },
  { endpoint: 'GET tickets, for an export', run: checkExport },
  { endpoint: 'GET tickets/{id}', run: checkTicket },
  { endpoint: 'GET tickets/{id} with feedback', run: checkRated },
  { endpoint: 'GET tickets/{id} that is not there', run: checkMissing },
  { endpoint: 'GET attachments/{id}', run: checkAttachment },
  { endpoint: 'GET submissions/{key}', run: checkSubmission },
  { endpoint: 'GET preferences', run: checkPreferences },
  { endpoint: 'GET recap', run: checkRecap },
  { endpoint: 'GET satkers?q=1', run: checkSatkers },
  { endpoint: 'GET officers', run: checkOfficers },
  { endpoint: 'GET answers', run: checkAnswers },
  { endpoint: 'GET notices', run: checkNotices },
  { endpoint: 'GET events', run: checkEvents },
];

async function checkSession(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get('session');
  const { value, findings } = read(sessionSchema, answer);
  backend.role = value?.role ?? null;
  backend.satkers = value?.satkers?.map(({ code }) => code) ?? [];
  backend.knowsDue = value?.due === true;
  backend.hasEvents = value?.events === true;
  backend.knowsAskerKinds = value?.asker_kinds === true;
  backend.knowsOpenBefore = value?.open_before === true;
  backend.knowsAnswered = value?.answered === true;
  backend.claimAs = value?.claim_as ?? null;
  if (value) findings.push(note(`${value.role}, ${value.zone}`));
  if (value?.role === 'SATKER' && !value.satker) findings.push(fail('satker: missing for a SATKER'));
  if (value?.role.startsWith('CSO') && !value.office) findings.push(fail('office: missing for a CSO'));
  if (!value?.identity_header)
    findings.push(note('identity_header: missing, so a message can go out under another login (docs/api.md)'));
  backend.parts.push(
    { name: 'identity_header', has: value?.identity_header === true, otherwise: 'GET session before each write alone' },
    { name: 'satkers', has: value?.satkers !== undefined, otherwise: 'each user works for one satker' },
    { name: 'topics', has: value?.topics === true, otherwise: 'the topic is part of the text' },
    { name: 'asker_kinds', has: value?.asker_kinds === true, otherwise: 'no filter by kind of asker' },
    { name: 'claim_as', has: value?.claim_as !== undefined, otherwise: 'nothing says who is on a ticket' },
    { name: 'open_before', has: value?.open_before === true, otherwise: 'to= by day, and status=WAITING' },
    { name: 'answered', has: value?.answered === true, otherwise: 'no list behind a median of first answers' },
    { name: 'notices', has: value?.notices === true, otherwise: 'notices.json, or the option of the shell' },
    { name: 'due', has: value?.due === true, otherwise: 'the due date is a line of the text, and no sort' },
    { name: 'events', has: backend.hasEvents, otherwise: 'list and ticket are polled' },
    {
      name: 'catalogue_version',
      has: value?.catalogue_version !== undefined,
      otherwise: 'files beside config.json, or the option of the shell',
    },
    { name: 'poll_seconds', has: value?.poll_seconds !== undefined, otherwise: 'list 30 s, ticket 15 s' },
  );
  if (backend.origin) findings.push(...crossOrigin(answer.headers, backend.origin));
  return findings;
}

function crossOrigin(headers: Headers, origin: string): Finding[] {
  const allowed = headers.get('access-control-allow-origin');
  const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase();
  return [
    ...(allowed === origin || allowed === '*' ? [] : [fail(`Access-Control-Allow-Origin: ${allowed ?? 'missing'}`)]),
    ...['etag', 'date', 'retry-after', 'content-disposition']
      .filter((name) => !exposed.includes(name))
      .map((name) => warn(`Access-Control-Expose-Headers: ${name} is missing`)),
  ];
}

async function checkNobody(backend: Backend): Promise<Finding[]> {
  const { status } = await backend.get('session', new Headers());
  if (status === 401) return [];
  const hint = status >= 300 && status < 400 ? ', a redirect cannot be followed by a script' : '';
  return [warn(`status ${status}, 401 is wanted${hint}`)];
}

async function checkDestinations(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get('destinations');
  if (answer.status === 403) return [note('403: this user may not record tickets')];
  const { value, findings } = read(destinationsSchema, answer);
  backend.parts.push({
    name: 'usual_answer',
    has: value?.some(({ usual_answer: usual }) => usual) === true,
    otherwise: 'nothing is said of usual times',
  });
  return [...findings, ...(value ? [note(value.map(({ code }) => code).join(', ') || 'none')] : [])];
}

async function checkList(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get(LIST);
  const { value, findings } = read(ticketPageSchema, answer);
  if (!value) return findings;
  findings.push(...(await backend.askAgain(LIST, answer, 'ETag of the list', 'polled every 120 s, by content')));
  const { items, total, page_size: size, counts, as_of: asOf } = value;
  backend.ticketId = items[0]?.id ?? null;
  backend.newest = items[0]?.created_at ?? null;
  if (items[0])
    backend.parts.push({
      name: 'last_entry_at',
      has: items.every((item) => item.last_entry_at && item.last_entry_side),
      otherwise: 'only a change of status marks a ticket as unread',
    });
  const otherwise = 'ages in calendar time for offices other than the own one, unless calendar.json lists them';
  if (items[0])
    backend.parts.push({ name: 'zone of offices', has: items.every(({ office }) => office.zone), otherwise });
  const times = [asOf, ...items.flatMap((item) => [item.created_at, item.status_since, item.last_entry_at])].filter(
    (time) => typeof time === 'string',
  );
  if (items.length > size) findings.push(fail(`items: ${items.length}, more than page_size ${size}`));
  if (total < items.length) findings.push(fail(`total: ${total}, but there are ${items.length} items`));
  if (new Set(items.map(({ id }) => id)).size < items.length) findings.push(fail('items: two with one id'));
  if (items.some(({ no }, index) => no !== index + 1)) findings.push(fail('no: does not count from 1'));
  if (counts.all < total) findings.push(fail(`counts.all: ${counts.all}, less than total ${total}`));
  for (const time of times.filter((one) => !WITH_OFFSET.test(one))) findings.push(fail(`time without offset: ${time}`));
  return [...findings, note(`${total} tickets`)];
}

async function checkBeyond(backend: Backend): Promise<Finding[]> {
  const { value, findings } = read(ticketPageSchema, await backend.get(LIST.replace('page=1', 'page=99999')));
  if (value && value.total > 0 && value.items.length === 0) findings.push(warn('no items: the last page is wanted'));
  return findings;
}

async function checkTicket(backend: Backend): Promise<Finding[]> {
  const { ticketId } = backend;
  if (!ticketId) return [note('skipped: no ticket in the list')];
  const path = `tickets/${encodeURIComponent(ticketId)}`;
  const answer = await backend.get(path);
  const { value, findings } = read(ticketDetailSchema, answer);
  if (!value) return findings;
  findings.push(...(await backend.askAgain(path, answer, 'ETag of a ticket', 'polled every 60 s, by content')));
  backend.attachmentId = value.thread.flatMap(({ attachments }) => attachments)[0]?.id ?? null;
  if (value.id !== ticketId) findings.push(fail(`id: ${value.id}, another ticket than the one asked for`));
  if (value.thread.length === 0) findings.push(fail('thread: empty, the question is its first entry'));
  if (!answer.headers.has('etag')) findings.push(warn('ETag is missing: conflicts cannot be seen'));
  return findings;
}

async function checkMissing(backend: Backend): Promise<Finding[]> {
  const { status } = await backend.get('tickets/no-such-ticket');
  return status === 404 || status === 403 ? [] : [fail(`status ${status}, 404 is wanted`)];
}

async function checkAttachment(backend: Backend): Promise<Finding[]> {
  if (!backend.attachmentId) return [note('skipped: the newest ticket has no attachment')];
  const { status, headers } = await backend.get(`attachments/${encodeURIComponent(backend.attachmentId)}`);
  return [
    ...(status === 200 ? [] : [fail(`status ${status}, 200 is wanted`)]),
    ...(headers.get('content-disposition')?.startsWith('attachment') ? [] : [warn('Content-Disposition: attachment')]),
    ...(headers.get('x-content-type-options') === 'nosniff'
      ? []
      : [warn('X-Content-Type-Options: nosniff is missing')]),
  ];
}

async function checkSubmission(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get(`submissions/${randomBytes(16).toString('hex')}`);
  if (answer.status === 404) return [note('404: no look-up; the user decides from the newest tickets')];
  const { value, findings } = read(submissionSchema, answer);
  if (value && value.state !== 'UNKNOWN') findings.push(fail(`state: ${value.state} for a key that was never sent`));
  return findings;
}

async function checkPreferences(backend: Backend): Promise<Finding[]> {
  const answer = await backend.get('preferences');
  backend.parts.push({ name: 'preferences', has: answer.status === 200, otherwise: 'kept for the session only' });
  return answer.status === 404 ? [note('404: kept for the session only')] : read(preferencesSchema, answer).findings;
}
