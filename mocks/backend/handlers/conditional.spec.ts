import { personaOf } from '../personas/personas';
import { Client } from '../testing/client';
import { World, type WorldOptions } from '../world';

describe('a conditional read', () => {
  for (const path of ['tickets?page=1', 'tickets/ID']) {
    it(`of ${path} answers 304 without a body until something changes`, async () => {
      const { ask, client, id } = await setup();
      const first = await ask(path);
      const known = first.headers.get('ETag') ?? '';
      client.world.clock.advance(60);
      const again = await ask(path, `W/${known}`);
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect(Date.parse(again.headers.get('Date') ?? '')).toBe(Math.floor(client.world.clock.now() / 1000) * 1000);
      await client.send('POST', '/mock/play', { body: JSON.stringify({ ticketId: id, move: 'finish' }) });
      const changed = await ask(path, known);
      expect(changed.status).toBe(200);
      expect(changed.headers.get('ETag')).not.toBe(known);
    });

    it(`of ${path} is a plain one where the backend has no ETags`, async () => {
      const { ask } = await setup({ etags: false });
      const first = await ask(path);
      expect(first.headers.has('ETag')).toBeFalse();
      expect((await ask(path, '"x"')).status).toBe(200);
    });
  }

  it('is not known to a backend without the optional parts; its tickets keep the ETag of If-Match', async () => {
    const { ask } = await setup({ lean: true });
    expect((await ask('tickets?page=1')).headers.has('ETag')).toBeFalse();
    expect((await ask('tickets/ID')).headers.has('ETag')).toBeTrue();
  });

  it('differs from one user to the other', async () => {
    const { ask } = await setup();
    const tag = async (persona: string) =>
      (await ask('tickets?page=1', '', { 'x-mock-persona': persona })).headers.get('ETag');
    expect(await tag('manual')).not.toBe(await tag('baru'));
  });
});

async function setup(options: WorldOptions = {}) {
  const client = new Client(new World(personaOf('manual'), { clockMode: 'frozen', ...options }));
  const { items } = await client.page('status=WAITING_CSO');
  const id = items[0]?.id ?? '';
  const ask = (path: string, known = '', more = {}) =>
    client.send('GET', path.replace('ID', id), { headers: { ...(known && { 'If-None-Match': known }), ...more } });
  return { client, id, ask };
}
