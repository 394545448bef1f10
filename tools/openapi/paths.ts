import { type Endpoint, ENDPOINTS, HEADERS } from '../../src/app/api/wire/endpoints';
import { refTo } from './components';
import {
  type Operation,
  OPERATIONS,
  PARAMS,
  type Param,
  RECAP_PARAMS,
  CATALOGUE_PARAMS,
  SATKER_PARAMS,
} from './operations';

const REFUSALS: Readonly<Record<string, string>> = {
  400: 'Not understood.',
  401: 'No user is logged in. Never a redirect to a login page.',
  403: "Not for this user's role.",
  404: 'Does not exist, or this user may not see it.',
  409: '`TICKET_CLOSED`; `CLAIMED`: another officer has taken the ticket; `WRONG_STATUS`: the ticket is not in a status that allows this; `OTHER_USER`: `X-User-Id` is not the user who is logged in; or `KEY_IN_PROGRESS`: the first POST with this key is still being worked on.',
  412: 'The ticket has changed since the version in If-Match.',
  413: 'Too large.',
  415: 'A type of file that is not allowed, by its content.',
  422: '`fields` says what is wrong; `KEY_REUSED` when the key came before with another body.',
  429: 'Too many requests.',
  '5XX': 'Failed.',
};

const HEADER_WORDS: Readonly<Record<keyof typeof HEADERS, { required: boolean; description: string }>> = {
  key: {
    required: true,
    description: '32 random hexadecimal digits for each submission; the same again for the same submission.',
  },
  known: {
    required: false,
    description: 'ETag of the last response to this address; only where it had one. 304 when nothing has changed.',
  },
  lastEvent: {
    required: false,
    description: '`id` of the last event, after a stream that had one has ended.',
  },
  version: { required: false, description: 'The last ETag of this ticket, or of these settings, when there was one.' },
  fileName: { required: true, description: 'Name of the file, percent-encoded UTF-8.' },
  userId: {
    required: false,
    description: '`user_id` of the user who sends, percent-encoded; only where the session has `identity_header`.',
  },
};

const QUERIES = new Map<Endpoint, Readonly<Record<string, Param>>>([
  [ENDPOINTS.ticketPage, PARAMS],
  [ENDPOINTS.recap, RECAP_PARAMS],
  [ENDPOINTS.satkers, SATKER_PARAMS],
  [ENDPOINTS.catalogue, CATALOGUE_PARAMS],
]);

const ETAGS = {
  ticket: 'Version of the ticket.',
  page: 'Optional: version of all but `as_of`.',
  preferences: 'Optional: version of the settings.',
  notices: 'Optional: version of the notices.',
} as const;

const EVERYWHERE = [401, 403, 429];
const MAY_NAME_A_TIME = ['429', '5XX'];

export function refusals(): object {
  return Object.fromEntries(
    Object.entries(REFUSALS).map(([code, description]) => [
      `Refused${code}`,
      {
        description,
        ...(MAY_NAME_A_TIME.includes(code) && { headers: { 'Retry-After': { schema: { type: 'string' } } } }),
        content: { 'application/problem+json': { schema: refTo('Problem') } },
      },
    ]),
  );
}

export function paths(): Record<string, Record<string, unknown>> {
  const all: Record<string, Record<string, unknown>> = {};
  for (const [name, endpoint] of Object.entries(ENDPOINTS) as [keyof typeof ENDPOINTS, Endpoint][]) {
    const path = `/${endpoint.path}`;
    all[path] = {
      ...all[path],
      [endpoint.method.toLowerCase()]: { operationId: name, ...describe(endpoint, OPERATIONS[name]) },
    };
  }
  return all;
}

function describe(endpoint: Endpoint, operation: Operation): object {
  const { summary, description, request, response, status, etag, headers, refusals } = operation;
  const query = inQuery(endpoint);
  const parameters = [...inPath(endpoint), ...query, ...ofSatker(endpoint, query), ...inHeaders(operation)];
  return {
    summary,
    ...(description && { description }),
    ...(parameters.length && { parameters }),
    ...(request && { requestBody: { required: true, content: contentOf(request) } }),
    responses: {
      [status]: {
        description: status === 204 ? 'Done.' : 'The response.',
        ...(etag && { headers: { ETag: { schema: { type: 'string' }, description: ETAGS[etag] } } }),
        ...(response && { content: contentOf(response) }),
      },
      ...(headers?.includes('known') && {
        304: {
          description: 'Unchanged since `If-None-Match`; no body.',
          headers: { Date: { schema: { type: 'string' }, description: 'Takes the place of `as_of`.' } },
        },
      }),
      ...Object.fromEntries([...EVERYWHERE, ...refusals].map((code) => [code, refToRefusal(code)])),
      '5XX': refToRefusal('5XX'),
    },
  };
}

function refToRefusal(code: number | string): object {
  return { $ref: `#/components/responses/Refused${code}` };
}

const EVENTS = ': \n\nevent: changed\nid: 42\ndata: {"ticket_id":"8f3c"}\n\n';

function contentOf(schema: string): object {
  if (schema === 'events') return { 'text/event-stream': { schema: { type: 'string' }, example: EVENTS } };
  return schema === 'file' ? { 'application/octet-stream': {} } : { 'application/json': { schema: refTo(schema) } };
}

/** The satker for which a user with several works: in every request but that of the session. */
function ofSatker({ path }: Endpoint, query: readonly object[]): object[] {
  const has = query.some((one) => (one as { name?: string }).name === 'satker');
  const description = 'The satker of a user with several (`satkers` of the session).';
  return path === 'session' || has ? [] : [{ name: 'satker', in: 'query', schema: { type: 'string' }, description }];
}

function inPath({ path }: Endpoint): object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function inQuery(endpoint: Endpoint): object[] {
  return Object.entries(QUERIES.get(endpoint) ?? {}).map(([name, param]) => ({ name, in: 'query', ...param }));
}

function inHeaders({ headers = [] }: Operation): object[] {
  return headers.map((name) => ({
    name: HEADERS[name],
    in: 'header',
    ...HEADER_WORDS[name],
    schema: { type: 'string' },
  }));
}
