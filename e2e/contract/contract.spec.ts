import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const run = promisify(execFile);

test('the mock backend answers as the schemas expect', async ({ baseURL }) => {
  const { code, out } = await contract(`${baseURL ?? ''}/api/haicso/v1/`, '--origin', 'https://monsakti.example');
  expect(out).toContain('ok   GET tickets/{id}');
  expect(out).toMatch(/\d+ checks, 0 failures/);
  expect(code).toBe(0);
});

test('the mock backend answers an officer as the schemas expect', async ({ baseURL }) => {
  const officer = ['--header', `x-mock-world: ${randomUUID()}`, '--header', 'x-mock-persona: cso-kppn'];
  const { code, out } = await contract(`${baseURL ?? ''}/api/haicso/v1/`, ...officer);
  expect(out).toMatch(/GET recap\n {2}· \d+ tickets in \d{4}\nok {3}GET satkers\?q=1\nok {3}GET officers/);
  expect(out).toContain('ok   GET tickets/{id} with feedback\nok   ');
  expect(out).toMatch(/\d+ checks, 0 failures/);
  expect(code).toBe(0);
});

test('a backend that sends an officer feedback, counts wrongly or ignores created_before fails these checks', async () => {
  const { out } = await withBackend(careless, (url) => contract(url, '--token', 'abc'));
  expect(out).toMatch(/FAIL GET tickets, for an export\n(?: {2}!.*\n)*? {2}✗ items: 1 on page 1 of 9/);
  expect(out).toContain('✗ feedback: 1 of them sent to CSO_KPPN');
  expect(out).toContain('✗ created_before: 1 later tickets are there');
  expect(out).toMatch(/FAIL GET recap\n {2}✗ status 403, 200 is wanted/);
});

test('the report names the fields in which a backend differs', async () => {
  const session = { user_id: 'u', name: 'Budi', email: 'b@x.id', role: 'OPERATOR', satker: null, office: null };
  const { code, out } = await withBackend(
    (request, response) => {
      const body = request.url?.endsWith('/session') ? JSON.stringify(session) : '<!doctype html><title>Masuk</title>';
      response.end(body);
    },
    (url) => contract(url, '--token', 'abc'),
  );
  expect(out).toMatch(/FAIL GET session\n {2}✗ role: .*OPERATOR/);
  expect(out).toMatch(/✗ zone: /);
  expect(out).toMatch(/FAIL GET destinations\n {2}✗ no JSON/);
  expect(code).toBe(1);
});

test('a backend that requires no token gets a warning, and only GET requests are sent', async () => {
  const methods = new Set<string | undefined>();
  const { out } = await withBackend(
    (request, response) => {
      methods.add(request.method);
      response.end('{}');
    },
    (url) => contract(url),
  );
  expect(out).toContain('! status 200, 401 is wanted');
  expect([...methods]).toEqual(['GET']);
});

/** Counts of an officer who sees one ticket of nine. */
const careless: RequestListener = ({ url }, response) => {
  const office = { code: '019', name: 'KPPN', kind: 'KPPN' };
  const ticket = {
    ...{ id: 't', no: 1, reference: 'HAI-1', hai_djpb_number: null, subject: 's', asker_name: 'a', asker_email: 'e' },
    ...{ satker: null, destination: 'KPPN-019', office, method: 'SATKER', created_at: '2024-03-19T05:00:40Z' },
    ...{ status: 'DONE', feedback_given: true, status_since: null, officer_alias: null, answered: true },
    ...{ asked_by_hai_djpb: false, feedback: { rating: 'HELPFUL', comment: '', at: null } },
  };
  const person = { user_id: 'u', name: 'Budi', email: 'b@x.id', satker: null, zone: 'Asia/Jakarta' };
  const counts = { all: 9, waiting_for_me: 0 };
  const page = { items: [ticket], total: 9, page: 1, page_size: 15, as_of: '2024-03-21T05:00:40Z', counts };
  const bodies = [
    [/session$/, { ...person, role: 'CSO_KPPN', office }],
    [/tickets\?/, page],
    [/tickets\//, { ...ticket, thread: [], events: [] }],
  ] as const;
  const body = bodies.find(([path]) => path.test(url ?? ''))?.[1];
  response.writeHead(body ? 200 : 403).end(JSON.stringify(body ?? {}));
};

async function contract(url: string, ...more: string[]): Promise<{ code: number; out: string }> {
  const args = ['--import', 'tsx', 'tools/contract.ts', '--base-url', url, ...more];
  try {
    return { code: 0, out: (await run(process.execPath, args)).stdout };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, out: stdout };
  }
}

async function withBackend<T>(listener: RequestListener, use: (url: string) => Promise<T>): Promise<T> {
  const server = createServer(listener).listen(0);
  try {
    return await use(`http://localhost:${(server.address() as AddressInfo).port}/api/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
