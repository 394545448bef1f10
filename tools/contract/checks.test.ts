import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { WIRE_DESTINATIONS, WIRE_DETAIL, WIRE_PAGE, WIRE_RECAP, WIRE_SESSION } from '../../src/testing/wire-samples';
import { type Answer, Backend, type Finding, read } from './backend';
import { CHECKS } from './checks';
import { sessionSchema } from '../../src/app/api/wire/schemas';

const PAGE = { ...WIRE_PAGE, page: 1, total: 2, items: WIRE_PAGE.items.map((item, at) => ({ ...item, no: at + 1 })) };
const FRESH = { 'cache-control': 'no-store' };
const ETAG = { ...FRESH, etag: '"1"' };
const FILE = { 'content-disposition': 'attachment; filename="a.pdf"', 'x-content-type-options': 'nosniff' };

/** Gives every path the same response, and records the requests. */
class Stub extends Backend {
  readonly asked: string[] = [];

  constructor(
    private readonly answer: Partial<Answer> & { readonly body?: unknown },
    origin: string | null = null,
  ) {
    super('http://localhost/', new Headers(), origin);
  }

  override get(path: string, _headers?: Headers, _etag?: string | null): Promise<Answer> {
    this.asked.push(path);
    const { status = 200, headers = new Headers(FRESH), body, text = JSON.stringify(body) } = this.answer;
    return Promise.resolve({ status, headers, text });
  }
}

const check = (endpoint: string, backend: Backend): Promise<Finding[]> => {
  const found = CHECKS.find((one) => one.endpoint.startsWith(endpoint));
  assert.ok(found, endpoint);
  return found.run(backend);
};
const lines = (findings: readonly Finding[]) => findings.map(({ kind, text }) => `${kind} ${text}`);

for (const [what, answer, expected] of [
  ['a refusal', { status: 503, text: '' }, ['fail status 503, 200 is wanted']],
  ['a page', { text: '<!doctype html>' }, ['fail no JSON: "<!doctype html>"']],
  ['a wrong field', { text: JSON.stringify({ ...WIRE_SESSION, role: 'RAJA' }) }, [/^fail role: /]],
  [
    'an answer that may be kept',
    { text: JSON.stringify(WIRE_SESSION), headers: new Headers() },
    ['warn Cache-Control: no-store is missing'],
  ],
  ['a good answer', { text: JSON.stringify(WIRE_SESSION) }, []],
] as const) {
  test(`${what} is told`, () => {
    const { findings } = read(sessionSchema, { status: 200, headers: new Headers(FRESH), ...answer });
    assert.equal(findings.length, expected.length);
    lines(findings).forEach((line, at) => {
      const one = expected[at] ?? '';
      assert.ok(typeof one === 'string' ? line === one : one.test(line), line);
    });
  });
}

const SESSION = { ...WIRE_SESSION, identity_header: true };

test('a session without the place of its role is told', async () => {
  assert.deepEqual(lines(await check('GET session', new Stub({ body: { ...SESSION, satker: null } }))), [
    'note SATKER, Asia/Makassar',
    'fail satker: missing for a SATKER',
  ]);
  assert.deepEqual(lines(await check('GET session', new Stub({ body: { ...SESSION, role: 'CSO_KPPN' } }))), [
    'note CSO_KPPN, Asia/Makassar',
    'fail office: missing for a CSO',
  ]);
});

test('for a shell of another origin the CORS headers are looked at', async () => {
  const shell = 'https://monsakti.example';
  const closed = lines(await check('GET session', new Stub({ body: SESSION }, shell)));
  assert.ok(closed.includes('fail Access-Control-Allow-Origin: missing'));
  assert.ok(closed.includes('warn Access-Control-Expose-Headers: retry-after is missing'));
  const headers = new Headers({
    ...FRESH,
    'access-control-allow-origin': shell,
    'access-control-expose-headers': 'ETag, Date, Retry-After, Content-Disposition',
  });
  assert.deepEqual(lines(await check('GET session', new Stub({ body: SESSION, headers }, shell))), [
    'note SATKER, Asia/Makassar',
  ]);
});

test('a session that takes no identity header is told what can happen', async () => {
  assert.ok(
    lines(await check('GET session', new Stub({ body: WIRE_SESSION }))).some((line) =>
      line.startsWith('note identity_header: missing'),
    ),
  );
});

test('nobody is answered by 401; a redirect is no answer for a script', async () => {
  assert.deepEqual(await check('GET session, not', new Stub({ status: 401, text: '' })), []);
  assert.match(lines(await check('GET session, not', new Stub({ status: 302, text: '' })))[0] ?? '', /302.*redirect/);
});

test('a list that is whole has nothing but a note', async () => {
  const stub = new Stub({ body: PAGE });
  assert.deepEqual(lines(await check('GET tickets?order', stub)), ['note 2 tickets']);
  assert.equal(stub.ticketId, PAGE.items[0]?.id);
  assert.equal(stub.newest, PAGE.items[0]?.created_at);
});

test('a list with an ETag is asked for again, and what the backend has is noted', async () => {
  const headers = new Headers(ETAG);
  const unchanged = new Stub({ body: PAGE, headers });
  unchanged.get = (_path, _headers, etag) =>
    Promise.resolve({ status: etag ? 304 : 200, headers, text: etag ? '' : JSON.stringify(PAGE) });
  assert.deepEqual(lines(await check('GET tickets?order', unchanged)), ['note 2 tickets']);
  const without = new Stub({ body: PAGE });
  await check('GET tickets?order', without);
  assert.deepEqual(
    [unchanged, without].map(({ parts }) => parts[0]?.has),
    [true, false],
  );
});

test('a stream that the session names is opened: status, type and a first sign of life', async () => {
  const opened = async (part: Partial<Answer>, hasEvents = true) => {
    const stub = new Stub({ text: '' });
    stub.hasEvents = hasEvents;
    const headers = new Headers({ 'content-type': 'text/event-stream; charset=utf-8' });
    stub.firstPart = () => Promise.resolve({ status: 200, headers, text: ': \n\n', ...part });
    return lines(await check('GET events', stub));
  };
  assert.deepEqual(await opened({}), []);
  assert.deepEqual(await opened({ status: 404 }), ['fail status 404, 200 is wanted']);
  assert.match(
    (await opened({ headers: new Headers({ 'content-type': 'text/html' }) }))[0] ?? '',
    /^fail .*text\/html/,
  );
  assert.match((await opened({ text: '' }))[0] ?? '', /^warn nothing in 20 s/);
  assert.match((await opened({ status: 404 }, false))[0] ?? '', /^note not asked/);
});

test('the first part of a stream is read, and the stream is closed', async () => {
  let closed = false;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write(': \n\n');
    response.on('close', () => (closed = true));
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const { status, text } = await new Backend(`http://localhost:${port}`, new Headers(), null).firstPart('events');
  assert.deepEqual([status, text], [200, ': \n\n']);
  while (!closed) await new Promise(setImmediate);
  server.close();
});

test('whether all rows say the zone of their office is noted', async () => {
  const hasZones = async (items: readonly object[]): Promise<boolean | undefined> => {
    const stub = new Stub({ body: { ...PAGE, items } });
    await check('GET tickets?order', stub);
    return stub.parts.find(({ name }) => name === 'zone of offices')?.has;
  };
  const [one, other] = PAGE.items;
  const zoned = { ...one, office: { ...one?.office, zone: 'Asia/Jayapura' } };
  assert.equal(await hasZones([zoned]), true);
  assert.equal(await hasZones([zoned, other ?? {}]), false);
  assert.equal(await hasZones([]), undefined);
});

test('whether all rows say when and by whom their newest entry was written is noted', async () => {
  const newest = { last_entry_at: '2024-03-20T05:00:00Z', last_entry_side: 'CSO' };
  const hasIt = async (items: readonly object[]): Promise<boolean | undefined> => {
    const stub = new Stub({ body: { ...PAGE, items } });
    await check('GET tickets?order', stub);
    return stub.parts.find(({ name }) => name === 'last_entry_at')?.has;
  };
  const [one, other] = PAGE.items;
  assert.equal(
    await hasIt([
      { ...one, ...newest },
      { ...other, ...newest },
    ]),
    true,
  );
  assert.equal(await hasIt([{ ...one, ...newest }, { ...other }]), false);
  assert.equal(await hasIt([]), undefined);
});

const [first, second] = PAGE.items;
for (const [fault, body, line] of [
  ['more rows than a page', { ...PAGE, page_size: 1 }, 'fail items: 2, more than page_size 1'],
  ['fewer tickets than rows', { ...PAGE, total: 1 }, 'fail total: 1, but there are 2 items'],
  ['one id twice', { ...PAGE, items: [first, { ...second, id: first?.id }] }, 'fail items: two with one id'],
  ['wrong numbers', { ...PAGE, items: [first, { ...second, no: 7 }] }, 'fail no: does not count from 1'],
  ['a count of less', { ...PAGE, counts: { all: 1, waiting_for_me: 0 } }, 'fail counts.all: 1, less than total 2'],
] as const) {
  test(`a list with ${fault} is told`, async () => {
    assert.ok(lines(await check('GET tickets?order', new Stub({ body }))).includes(line));
  });
}

test('a page beyond the last is the last one', async () => {
  const beyond = 'GET tickets, beyond';
  assert.deepEqual(lines(await check(beyond, new Stub({ body: { ...PAGE, items: [] } }))), [
    'warn no items: the last page is wanted',
  ]);
  assert.deepEqual(await check(beyond, new Stub({ body: { ...PAGE, total: 0, items: [] } })), []);
});

test('rows that are out of the order of their due dates are told, where the session says due', async () => {
  const [one, other] = PAGE.items;
  const on = (date: string) => ({ ...one, status: 'WAITING_CSO', due: { key: 'lpj', date } });
  const finished = { ...other, status: 'DONE', due: { key: 'lpj', date: '2020-01-01' } };
  const ask = async (items: readonly object[], knowsDue = true) =>
    lines(await check('GET tickets, sorted', Object.assign(new Stub({ body: { ...PAGE, items } }), { knowsDue })));
  assert.deepEqual(await ask([on('2024-04-05'), on('2024-04-10'), finished]), []);
  const wrong = 'fail sort=due: row 2 is out of order';
  assert.deepEqual(await ask([on('2024-04-10'), on('2024-04-05')]), [wrong]);
  assert.deepEqual(await ask([finished, on('2024-04-05')]), [wrong]);
  assert.deepEqual(await ask([on('2024-04-10'), on('2024-04-05')], false), [
    'note skipped: the session does not say due',
  ]);
});

test('finished tickets that would wait for a first answer are told, where the session says answered', async () => {
  const [one] = PAGE.items;
  const ask = async (items: readonly object[], knowsAnswered = true) =>
    lines(
      await check(
        'GET tickets, not yet answered',
        Object.assign(new Stub({ body: { ...PAGE, items } }), { knowsAnswered }),
      ),
    );
  assert.deepEqual(await ask([{ ...one, status: 'WAITING_CSO', answered: false }]), []);
  const done = { ...one, status: 'DONE' };
  const answered = { ...one, status: 'WAITING_CSO', answered: true };
  assert.deepEqual(await ask([done, answered]), ['fail answered=no: 2 finished or answered tickets']);
  assert.deepEqual(await ask([done], false), ['note skipped: the session does not say answered']);
});

test('the number behind a median of first answers is the total of its list', async () => {
  const asked: string[] = [];
  class Lists extends Stub {
    override get(path: string): Promise<Answer> {
      asked.push(path);
      const body = path === 'recap' ? WIRE_RECAP : { ...PAGE, total: path.includes('answered=yes') ? this.yes : 1 };
      return Promise.resolve({ status: 200, headers: new Headers(FRESH), text: JSON.stringify(body) });
    }
    constructor(private readonly yes: number) {
      super({});
      Object.assign(this, { knowsAnswered: true, knowsOpenBefore: true });
    }
  }
  const failures = async (yes: number) =>
    lines(await check('GET recap', new Lists(yes))).filter((line) => line.startsWith('fail answered'));
  assert.deepEqual(await failures(11), []);
  assert.deepEqual(await failures(12), ['fail answered=yes: 12 tickets, but the recap counts 11']);
  assert.ok(asked.includes('tickets?year=2024&quarter=1&method=MONSAKTI&answered=no&page=1&size=1'));
});

test('ages whose lists cannot be asked for are told', async () => {
  const open = async (knowsOpenBefore: boolean) =>
    lines(await check('GET recap', Object.assign(new Stub({ body: WIRE_RECAP }), { knowsOpenBefore }))).filter((line) =>
      line.includes('open_before'),
    );
  assert.equal((await open(false)).length, 1);
  assert.deepEqual(await open(true), []);
});

test('tickets of other askers are told, where the session says asker_kinds', async () => {
  const [one] = PAGE.items;
  const ask = async (items: readonly object[], knowsAskerKinds = true) =>
    lines(
      await check('GET tickets, by kind', Object.assign(new Stub({ body: { ...PAGE, items } }), { knowsAskerKinds })),
    );
  assert.deepEqual(await ask([{ ...one, asker_kind: 'SATKER' }, one ?? {}]), []);
  const student = { ...one, asker_kind: 'MAHASISWA', satker: null };
  assert.deepEqual(await ask([student]), ['fail asker_kind=SATKER: 1 tickets of other askers']);
  assert.deepEqual(await ask([student], false), ['note skipped: the session does not say asker_kinds']);
});

test('tickets of other officers are told, where the session says claim_as', async () => {
  const [one] = PAGE.items;
  const ask = async (items: readonly object[], claimAs: string | null = 'CSO 182', role = 'CSO_KPPN') =>
    lines(await check('GET tickets, by who', Object.assign(new Stub({ body: { ...PAGE, items } }), { claimAs, role })));
  assert.deepEqual(await ask([{ ...one, handled_by: 'CSO 182' }]), ['fail handled_by=none: 1 other tickets']);
  assert.deepEqual(await ask([one ?? {}]), ['fail handled_by=CSO 182: 1 other tickets']);
  assert.deepEqual(await ask([], null), ['note skipped: the session does not say claim_as']);
});

test('an officer that a satker is told is told', async () => {
  const [one] = PAGE.items;
  const ask = async (items: readonly object[], claimAs: string | null = null) =>
    lines(
      await check(
        'GET tickets, by who',
        Object.assign(new Stub({ body: { ...PAGE, items } }), { claimAs, role: 'SATKER' }),
      ),
    );
  assert.deepEqual(await ask([{ ...one, handled_by: null }]), []);
  assert.deepEqual(await ask([{ ...one, handled_by: 'CSO 182' }], 'CSO 182'), [
    'fail claim_as: sent to a SATKER',
    'fail handled_by: 1 tickets name an officer to a SATKER',
  ]);
});

test('an export with pages of another size, or rows after the cut, is told', async () => {
  const stub = new Stub({ body: { ...PAGE, page_size: 500, total: 9 } });
  stub.role = 'SATKER';
  stub.newest = '2024-03-01T00:00:00Z';
  const found = lines(await check('GET tickets, for an export', stub));
  assert.ok(found.includes('fail items: 2 on page 1 of 9, but page_size is 500'));
  assert.ok(found.includes('fail created_before: 2 later tickets are there'));
});

test('feedback belongs to the satker, whole, and to nobody else (F55)', async () => {
  const feedback = { rating: 'HELPFUL', comment: '', at: null };
  const rated = { ...WIRE_DETAIL, feedback_given: true };
  const ask = (role: 'SATKER' | 'CSO_KPPN', body: object) => {
    const stub = new Stub({ body });
    return check('GET tickets/{id} with feedback', Object.assign(stub, { role, ratedId: 't-1' })).then(lines);
  };
  assert.ok((await ask('CSO_KPPN', { ...rated, feedback })).includes('fail feedback: 1 of them sent to CSO_KPPN'));
  assert.deepEqual(await ask('SATKER', { ...rated, feedback }), []);
  assert.deepEqual(await ask('SATKER', { ...rated, feedback: undefined }), [
    "warn feedback: missing in 1 of the satker's own tickets",
  ]);
});

test('a ticket is the one that was asked for, with its thread and an ETag', async () => {
  const ask = (answer: object) =>
    check('GET tickets/{id}', Object.assign(new Stub(answer), { ticketId: WIRE_DETAIL.id }));
  assert.deepEqual(lines(await ask({ body: WIRE_DETAIL, headers: new Headers(ETAG) })), [
    'warn If-None-Match: status 200, 304 is wanted while nothing changes',
  ]);
  assert.deepEqual(lines(await ask({ body: { ...WIRE_DETAIL, id: 'x', thread: [] } })), [
    `fail id: x, another ticket than the one asked for`,
    'fail thread: empty, the question is its first entry',
    'warn ETag is missing: conflicts cannot be seen',
  ]);
});

test('a ticket that is not there is 404 or 403, so that nobody learns which there are', async () => {
  const ask = (status: number) => check('GET tickets/{id} that is not', new Stub({ status, text: '' }));
  assert.deepEqual([await ask(404), await ask(403)], [[], []]);
  assert.deepEqual(lines(await ask(200)), ['fail status 200, 404 is wanted']);
});

test('an attachment is saved, never shown', async () => {
  const ask = (answer: object) => check('GET attachments', Object.assign(new Stub(answer), { attachmentId: 'f-1' }));
  assert.deepEqual(await ask({ text: '%PDF', headers: new Headers(FILE) }), []);
  assert.deepEqual(lines(await ask({ status: 500, text: '' })), [
    'fail status 500, 200 is wanted',
    'warn Content-Disposition: attachment',
    'warn X-Content-Type-Options: nosniff is missing',
  ]);
});

test('a key that was never sent is unknown', async () => {
  const ask = (answer: object) => check('GET submissions', new Stub(answer));
  assert.deepEqual(await ask({ body: { state: 'UNKNOWN' } }), []);
  assert.deepEqual(lines(await ask({ body: { state: 'IN_PROGRESS' } })), [
    'fail state: IN_PROGRESS for a key that was never sent',
  ]);
  assert.match(lines(await ask({ status: 404, text: '' }))[0] ?? '', /^note 404/);
});

test('what a role may not have, or a backend need not have, is a note', async () => {
  const refused = () => new Stub({ status: 403, text: '' });
  assert.match(lines(await check('GET destinations', refused()))[0] ?? '', /^note 403/);
  for (const endpoint of ['GET recap', 'GET satkers', 'GET officers']) {
    const satker = Object.assign(refused(), { role: 'SATKER' as const });
    assert.match(lines(await check(endpoint, satker))[0] ?? '', /^note 403/);
    const officer = Object.assign(refused(), { role: 'CSO_KPPN' as const });
    assert.match(lines(await check(endpoint, officer))[0] ?? '', /^fail status 403/);
  }
  assert.deepEqual(await check('GET destinations', new Stub({ body: WIRE_DESTINATIONS })).then(lines), [
    'note PERBENDAHARAAN',
  ]);
  assert.match(lines(await check('GET preferences', new Stub({ status: 404, text: '' })))[0] ?? '', /^note 404/);
});

for (const [what, satkers, answer, expected] of [
  ['one satker', ['527010'], {}, ['note skipped: the session names no second satker']],
  [
    'a list that is not told apart',
    ['527010', '411223'],
    { body: PAGE },
    [/^fail satker=411223: ticket/, /^fail satker=000000: status 200/],
  ],
  ['a refusal', ['527010', '411223'], { status: 403, text: '' }, [/^fail status 403/, /^fail status 403/]],
] as const) {
  test(`several satkers: ${what}`, async () => {
    const stub = new Stub(answer);
    stub.satkers = satkers;
    const found = lines(await check('GET tickets, of one satker of several', stub));
    assert.equal(found.length, expected.length, found.join());
    found.forEach((line, at) => assert.match(line, new RegExp(expected[at] ?? '')));
  });
}
