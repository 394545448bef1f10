import { samplePdf } from '../files/sample-pdf';
import { personaOf } from '../personas/personas';
import { Client } from '../testing/client';
import { World } from '../world';
import { WorldStorage } from './world-storage';

describe('keeping a world', () => {
  it('finds tickets, files, keys, preferences and the clock again after a reload', async () => {
    const { open, body } = setup();
    const before = await open();
    const { id: file } = (await (await before.client.upload('a.pdf', samplePdf('a'))).json()) as { id: string };
    const post = (client: Client) =>
      client.post('tickets', { ...body, upload_ids: [file] }, { 'Idempotency-Key': 'k' });
    const first: unknown = await (await post(before.client)).json();
    await before.client.send('PUT', 'preferences', { body: JSON.stringify({ density: 'rapat' }) });

    const { client, world, storage } = await open();

    expect((await client.page()).total).toBe(15);
    expect(await (await post(client)).json()).toEqual(first as object);
    expect((await client.page()).total).toBe(15);
    expect((await client.send('GET', `attachments/${file}`)).status).toBe(200);
    expect(world.preferences.get('u-manual')).toEqual({ density: 'rapat' });
    expect(world.clock.state.mode).toBe('running');
    await storage?.wipe();
  });

  it('begins anew once wiped', async () => {
    const { open, body } = setup();
    const before = await open();
    await before.client.post('tickets', { ...body, upload_ids: [] });
    await before.storage?.wipe();

    const { client, world } = await open();

    expect((await client.page()).total).toBe(14);
    expect(world.clock.state).toEqual({ at: Date.parse('2024-03-21T05:07:10.000Z'), mode: 'held' });
  });

  it('follows what another tab does', async () => {
    const { open, body } = setup();
    const [one, other] = [await open(), await open()];
    const followed = new Promise<void>((resolve) => {
      const { reset } = other.world.store;
      other.world.store.reset = () => (resolve(), reset.call(other.world.store));
    });
    await one.client.post('tickets', { ...body, upload_ids: [] });
    await followed;

    expect((await other.client.page()).total).toBe(15);
    await one.storage?.wipe();
  });
});

let worlds = 0;

function setup() {
  const key = `spec-${Date.now()}-${worlds++}`;
  const open = async () => {
    const world = new World(personaOf('manual'));
    const storage = await WorldStorage.open(world, key);
    return { world, storage, client: new Client(world) };
  };
  const body = {
    subject: 'Eror',
    asker_email: 'a@contoh.go.id',
    question: 'Mohon bantuan.',
    destination: 'PERBENDAHARAAN',
  };
  return { open, body };
}
