import { sessionSchema } from '../../../src/app/api/wire/schemas';
import { Client, refusal } from '../testing/client';
import { World, type WorldOptions } from '../world';
import { duaSatker } from './dua-satker';

const [ONE, TWO] = ['527010', '411223'];

describe('an operator of two satkers', () => {
  it('has both in the session, and the first without a word', async () => {
    const session = await setup().get(sessionSchema, 'session');
    expect(session.satker?.code).toBe(ONE);
    expect(session.satkers?.map(({ code }) => code)).toEqual([ONE, TWO]);
  });

  it('reads the tickets of the one that a request names', async () => {
    const client = setup();
    const [first, one, two] = await Promise.all(
      ['', `satker=${ONE}`, `satker=${TWO}`].map((query) => client.page(query)),
    );
    expect(one?.items).toEqual(first?.items ?? []);
    expect([one?.counts.all, two?.counts.all]).toEqual([325, 51]);
    const id = two?.items[0]?.id ?? '';
    expect((await client.send('GET', `tickets/${id}?satker=${TWO}`)).status).toBe(200);
    expect((await client.send('GET', `tickets/${id}`)).status).toBe(404);
  });

  it('is refused for a satker of somebody else', async () => {
    expect((await refusal(await setup().send('GET', 'tickets?satker=690120'))).status).toBe(403);
  });

  it('has one where the backend knows no second', async () => {
    const client = setup({ lean: true });
    expect((await client.get(sessionSchema, 'session')).satkers).toBeUndefined();
  });
});

const setup = (options: WorldOptions = {}): Client => new Client(new World(duaSatker, options));
