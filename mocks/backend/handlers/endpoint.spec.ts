import { preferencesSchema } from '../../../src/app/api/wire/response-schemas';
import { personaOf } from '../personas/personas';
import { Client, refusal } from '../testing/client';
import { World, type WorldOptions } from '../world';

describe('how the mock behaves', () => {
  it('fails everything but the session', async () => {
    const client = setup({ fail: 503 });

    expect((await client.send('GET', 'session')).status).toBe(200);
    expect((await refusal(await client.send('GET', 'tickets'))).status).toBe(503);
    expect((await refusal(await client.send('POST', 'tickets'))).status).toBe(503);
  });

  it('ends the session with 401, names a wait with 429, breaks the line with 0', async () => {
    expect((await setup({ fail: 401 }).send('GET', 'session')).status).toBe(401);
    expect((await setup({ fail: 429 }).send('GET', 'tickets')).headers.get('Retry-After')).toBe('5');
    expect((await setup({ fail: 0 }).send('GET', 'tickets')).type).toBe('error');
  });

  it('counts what it was asked', async () => {
    const client = setup();
    await client.page();
    await client.page('page=2');

    expect(client.world.counters.get('GET tickets')).toBe(2);
  });

  it('keeps preferences', async () => {
    const client = setup();
    expect(await client.get(preferencesSchema, 'preferences')).toEqual({});
    await client.send('PUT', 'preferences', { body: JSON.stringify({ density: 'rapat' }) });

    expect(await client.get(preferencesSchema, 'preferences')).toEqual({ density: 'rapat' });
  });

  it('refuses preferences of more than 64 kB in UTF-8, and keeps those of before', async () => {
    const client = setup();
    const save = (text: string) => client.send('PUT', 'preferences', { body: JSON.stringify({ text }) });
    // 11 bytes around the text, two for each letter.
    expect((await save('é'.repeat(32_762))).status).toBe(200);
    const { status, code } = await refusal(await save('é'.repeat(32_763)));
    expect([status, code]).toEqual([413, 'TOO_LARGE']);
    expect(Object.values(await client.get(preferencesSchema, 'preferences'))).toEqual(['é'.repeat(32_762)]);
  });

  it('answers on any origin and base', async () => {
    const response = await setup().send('GET', '/monsakti/dist/app/api/haicso/v1/session');

    expect(response.status).toBe(200);
  });
});

const setup = (options: WorldOptions = {}): Client => new Client(new World(personaOf('manual'), options));
