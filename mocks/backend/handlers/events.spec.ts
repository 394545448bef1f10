import { nextTask } from '../../../src/testing/until';
import { personaOf } from '../personas/personas';
import { Client } from '../testing/client';
import { World, type WorldOptions } from '../world';

describe('the stream of events', () => {
  it('begins with a sign of life, and names each ticket of the user that has changed', async () => {
    const { heard, play, id } = await setup();
    expect(await heard()).toBe(': \n\n');
    await play();
    expect(await heard()).toMatch(new RegExp(`^event: changed\nid: \\d+\ndata: {"ticket_id":"${id}"}\n\n$`));
  });

  it('says nothing of the tickets of others', async () => {
    const { heard, play } = await setup({ 'x-mock-persona': 'baru' });
    await heard();
    await play();
    expect(await heard()).toBe('');
  });

  it('shows that it lives, and lets the others act, although nobody asks anything', async () => {
    jasmine.clock().install();
    const { client, heard, id } = await setup({}, { autoplay: true });
    await heard();
    client.world.planned = [{ ticketId: id, move: 'ask-back', due: client.world.clock.now() + 1_000 }];
    client.world.clock.advance(2);
    jasmine.clock().tick(15_000);
    jasmine.clock().uninstall();
    expect(await heard()).toMatch(/^: \n\nevent: changed\n/);
  });

  it('is over when the reader leaves, or the backend ends it', async () => {
    const { client, heard, reader } = await setup();
    await heard();
    expect(client.world.listeners.size).toBe(1);
    await reader.cancel();
    expect(client.world.listeners.size).toBe(0);

    const other = await setup();
    await other.heard();
    for (const listener of other.client.world.listeners) listener.end();
    expect((await other.reader.read()).done).toBeTrue();
    expect(other.client.world.listeners.size).toBe(0);
  });

  for (const options of [{ events: false }, { lean: true }]) {
    it(`is not there for ${JSON.stringify(options)}, and the session does not name it`, async () => {
      const client = new Client(new World(personaOf('manual'), options));
      expect((await client.send('GET', 'events')).status).toBe(404);
      expect(await (await client.send('GET', 'session')).json()).not.toEqual(
        jasmine.objectContaining({ events: true }),
      );
    });
  }

  it('is named by the session', async () => {
    const session: unknown = await (await new Client(new World(personaOf('manual'))).send('GET', 'session')).json();
    expect(session).toEqual(jasmine.objectContaining({ events: true }));
  });
});

async function setup(headers: Record<string, string> = {}, options: WorldOptions = {}) {
  const client = new Client(new World(personaOf('manual'), { clockMode: 'frozen', ...options }));
  const { items } = await client.page('status=WAITING_CSO');
  const id = items[0]?.id ?? '';
  const { body } = await client.send('GET', 'events', { headers });
  if (!body) throw new Error('no stream');
  const reader = body.getReader();
  const parts: string[] = [];
  const readOn = (): void =>
    void reader.read().then(({ done, value }) => {
      if (done) return;
      parts.push(new TextDecoder().decode(value));
      readOn();
    });
  readOn();
  return {
    client,
    id,
    reader,
    /** What has arrived since the last call. */
    heard: async () => {
      await nextTask();
      return parts.splice(0).join('');
    },
    play: () => client.send('POST', '/mock/play', { body: JSON.stringify({ ticketId: id, move: 'finish' }) }),
  };
}
