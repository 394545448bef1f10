import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WorldRegistry } from './world-registry';

interface Summary {
  readonly name: string;
  readonly persona: string;
  readonly now: string;
  readonly behaviour: { readonly fail: number | null; readonly autoplay: boolean };
  readonly tickets: number;
  readonly counters: Readonly<Record<string, number>>;
}

const worlds = new WorldRegistry();

const control = async (name: string, method: string, body?: object): Promise<Summary> => {
  const request = new Request(`http://localhost/mock/worlds/${name}`, { method, body: body && JSON.stringify(body) });
  return (await (await worlds.control(request)).json()) as Summary;
};

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
  worlds.answer(new Request(`http://localhost/${path}`, { ...init, headers }));

const sessionOf = async (headers: Record<string, string>) =>
  (await (await ask('api/haicso/v1/session', headers))?.json()) as { user: { id: string }; role: string };

test('a world is begun with the persona, clock and size that are asked for', async () => {
  const begun = await control('a', 'POST', {
    persona: 'ramai',
    clock: '2024-12-19T10:24:00+07:00',
    frozen: true,
    size: 20,
  });
  assert.equal(begun.name, 'a');
  assert.equal(begun.persona, 'ramai');
  const more = await control('b', 'POST', { persona: 'ramai', size: 25 });
  assert.equal(more.tickets - begun.tickets, 5);
  assert.equal(Date.parse(begun.now), Date.parse('2024-12-19T10:24:00+07:00'));
  assert.deepEqual(begun.counters, {});
});

test('the header, the cookie or nothing says whose world is asked', async () => {
  await control('header', 'POST', { persona: 'manual' });
  await control('kue%20kering', 'POST', { persona: 'cso-kppn' });
  assert.equal((await sessionOf({ 'x-mock-world': 'header' })).role, 'SATKER');
  assert.equal((await sessionOf({ cookie: 'a=1; mock-world=kue%20kering' })).role, 'CSO_KPPN');
  assert.equal((await sessionOf({})).role, 'SATKER');
});

test('one world knows nothing of another', async () => {
  await control('one', 'POST');
  await control('two', 'POST');
  await sessionOf({ 'x-mock-world': 'one' });
  assert.deepEqual((await control('one', 'GET')).counters, { 'GET session': 1 });
  assert.deepEqual((await control('two', 'GET')).counters, {});
});

test('PATCH changes how a world behaves and who is in it, not its tickets', async () => {
  const before = await control('patched', 'POST', { persona: 'ramai', size: 30 });
  const after = await control('patched', 'PATCH', { persona: 'cso-kppn', fail: 503, autoplay: false });
  assert.equal(after.persona, 'cso-kppn');
  assert.equal(after.tickets, before.tickets);
  assert.deepEqual([after.behaviour.fail, after.behaviour.autoplay], [503, false]);
  assert.equal((await ask('api/haicso/v1/tickets', { 'x-mock-world': 'patched' }))?.status, 503);
  await control('patched', 'PATCH', { fail: null, role: 'KANTOR_PUSAT' });
  assert.equal((await sessionOf({ 'x-mock-world': 'patched' })).role, 'KANTOR_PUSAT');
});

test('POST begins it anew', async () => {
  await control('again', 'POST', { size: 7 });
  await sessionOf({ 'x-mock-world': 'again' });
  const anew = await control('again', 'POST', { size: 9 });
  assert.deepEqual([anew.tickets, anew.counters], [9, {}]);
});

test('what a world cannot be is refused', async () => {
  await assert.rejects(control('bad', 'PATCH', { role: 'RAJA' }));
  await assert.rejects(control('bad', 'POST', { size: 'many' }));
});

test('an address that is no endpoint is nobody’s', async () => {
  assert.equal(await ask('api/haicso/v1/nothing'), null);
});

test('a token of SAKTI decides who asks, in the world of its browser', async () => {
  const browser = { 'x-mock-world': 'sakti' };
  const login = { nik: '3171000000000005', password: 'sakti', captcha: 'x' };
  const challenge = await ask('mock/sakti/captcha', browser);
  const { captcha = 'x' } = (challenge?.ok ? await challenge.json() : {}) as { captcha?: string };
  const answered = await ask('mock/sakti/login', browser, {
    method: 'POST',
    body: JSON.stringify({ ...login, captcha }),
  });
  assert.equal(answered?.status, 200, await answered?.clone().text());
  const { token } = (await answered?.json()) as { token: string };
  assert.equal((await sessionOf({ ...browser, authorization: `Bearer ${token}` })).role, 'CSO_KPPN');
  const stranger = await ask('api/haicso/v1/session', { ...browser, authorization: 'Bearer forged' });
  assert.equal(stranger?.status, 401);
  const elsewhere = await ask('api/haicso/v1/session', { 'x-mock-world': 'other', authorization: `Bearer ${token}` });
  assert.equal(elsewhere?.status, 401);
});
