import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { httpServer } from './http-server';
import { listenerFor } from './listener';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
writeFileSync(join(folder, 'index.html'), '<cso-root></cso-root>');
const server = httpServer(listenerFor({ port: 0, staticFolder: folder, csp: false }));
const bare = httpServer(listenerFor({ port: 0, staticFolder: null, csp: false }));
const API = 'api/haicso/v1';

before(async () => {
  for (const one of [server, bare]) await new Promise<void>((resolve) => one.listen(0, resolve));
});
after(() => [server, bare].forEach((one) => (one.closeAllConnections(), one.close())));

const at = (path: string, on = server) => `http://localhost:${(on.address() as AddressInfo).port}/${path}`;

test('it says when it is ready', async () => {
  assert.deepEqual(await (await fetch(at('mock/health'))).json(), { ok: true });
});

test('an idle connection stays open', async () => {
  const { headers } = await fetch(at('mock/health'));
  assert.equal(headers.get('connection'), 'keep-alive');
  assert.equal(headers.get('keep-alive'), null);
});

test('the backend answers below /api, not to be kept, and with a length', async () => {
  const answer = await fetch(at(`${API}/session`));
  assert.equal(answer.status, 200);
  assert.equal(answer.headers.get('cache-control'), 'no-store');
  assert.equal(((await answer.json()) as { role: string }).role, 'SATKER');
});

test('an address that the backend has not is told in JSON, also where a page would stand', async () => {
  const answer = await fetch(at(`${API}/nothing`));
  assert.equal(answer.status, 404);
  assert.deepEqual(await answer.json(), { code: 'NO_ENDPOINT' });
});

test('everything else is the build, or nothing', async () => {
  assert.match(await (await fetch(at('haicso/cso'))).text(), /cso-root/);
  assert.equal((await fetch(at('haicso/cso', bare))).status, 404);
  assert.equal((await fetch(at('%E0%A4%A'))).status, 404);
});

test('a page of another origin is let in, before and with its request', async () => {
  const headers = { Origin: 'http://localhost:4330' };
  const asked = await fetch(at(`${API}/tickets`), { method: 'OPTIONS', headers });
  assert.equal(asked.status, 204);
  assert.equal(asked.headers.get('access-control-allow-origin'), headers.Origin);
  const answer = await fetch(at(`${API}/session`), { headers });
  assert.equal(answer.headers.get('access-control-allow-origin'), headers.Origin);
});

test('a body that is too large is refused, and the refusal arrives', async () => {
  const body = new Uint8Array(61 * 1024 * 1024);
  assert.equal((await fetch(at(`${API}/uploads`), { method: 'POST', body })).status, 413);
});

test('what breaks in the mock is told as such', async (context) => {
  const logged = context.mock.method(console, 'error', () => undefined);
  const answer = await fetch(at('mock/worlds/x'), { method: 'POST', body: '{"clock":1}' });
  assert.equal(answer.status, 500);
  assert.equal(((await answer.json()) as { code: string }).code, 'MOCK_BROKE');
  assert.equal(logged.mock.callCount(), 1);
});

test('a line that the world breaks is broken', async () => {
  const headers = { 'x-mock-world': 'broken' };
  await fetch(at('mock/worlds/broken'), { method: 'PATCH', body: '{"fail":0}' });
  await assert.rejects(fetch(at(`${API}/tickets`), { headers }));
});

test('a stream arrives part by part, to another origin too, and ends with a new world or the reader', async () => {
  const headers = { 'x-mock-world': 'streamed', Origin: 'http://localhost:4330' };
  const streams = async () => {
    const summary = await fetch(at('mock/worlds/streamed'));
    return ((await summary.json()) as { streams: number }).streams;
  };
  const read = async () => {
    const { headers: given, body } = await fetch(at(`${API}/events`), { headers });
    assert.equal(given.get('content-type'), 'text/event-stream');
    assert.equal(given.get('content-length'), null);
    assert.equal(given.get('access-control-allow-origin'), headers.Origin);
    assert.ok(body);
    const reader = body.getReader();
    assert.equal(new TextDecoder().decode((await reader.read()).value), ': \n\n');
    return reader;
  };
  const reader = await read();
  assert.equal(await streams(), 1);
  await fetch(at('mock/worlds/streamed'), { method: 'PATCH', body: '{}' });
  assert.equal(new TextDecoder().decode((await reader.read()).value), ': \n\n');
  await fetch(at('mock/worlds/streamed'), { method: 'POST', body: '{}' });
  assert.equal((await reader.read()).done, true);
  await (await read()).cancel();
  while (await streams()) await new Promise(setImmediate);
});
