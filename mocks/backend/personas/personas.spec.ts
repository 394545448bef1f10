import { destinationsSchema } from '../../../src/app/api/wire/response-schemas';
import { Client } from '../testing/client';
import { World } from '../world';
import { PERSONAS, personaOf } from './personas';

describe('the personas', () => {
  for (const { key } of PERSONAS) {
    it(`${key}: every ticket opens, and fits the wire`, async () => {
      const client = setup(key);
      const { items, total } = await everythingOf(client);

      expect(items.length).toBe(total);
      for (const { id, status } of items) {
        const ticket = await client.ticket(id);
        expect(ticket.thread.length).withContext(id).toBeGreaterThan(0);
        expect(ticket.events[0]?.kind).withContext(id).toBe('CREATED');
        expect(ticket.status).withContext(id).toBe(status);
        expect(JSON.stringify(ticket))
          .withContext(id)
          .not.toMatch(/undefined|NaN|\{\w+\}/);
      }
    });

    it(`${key}: nothing is said before it was asked, nor after now`, async () => {
      const client = setup(key);
      const { items, as_of } = await everythingOf(client);

      for (const { id } of items) {
        const { created_at, thread, status_since } = await client.ticket(id);
        const times = [created_at ?? '', ...thread.map(({ at }) => at ?? ''), status_since ?? '', as_of];
        expect(times)
          .withContext(id)
          .toEqual([...times].sort());
      }
    });
  }

  it('ramai: 224 done, 78 waiting for the satker, 13 for the office, 10 forwarded', async () => {
    const client = setup('ramai');
    const statuses = ['DONE', 'WAITING_SATKER', 'WAITING_CSO', 'FORWARDED', 'WAITING'];
    const totals = await Promise.all(statuses.map(async (status) => (await client.page(`status=${status}`)).total));

    expect(totals).toEqual([224, 78, 13, 10, 91]);
    expect((await client.page()).total).toBe(325);
  });

  it('ramai: the same year every time', async () => {
    const [once, again] = await Promise.all([setup('ramai').page('page=7'), setup('ramai').page('page=7')]);

    expect(once.items).toEqual(again.items);
  });

  it('ramai: recorded in working hours, all year round', async () => {
    const { items } = await setup('ramai').page('size=500');
    const local = items.map(({ created_at }) => new Date(Date.parse(created_at ?? '') + 7 * 3_600_000));

    expect(new Set(local.map((date) => date.getUTCMonth())).size).toBe(12);
    expect(local.every((date) => date.getUTCDay() % 6 !== 0)).toBeTrue();
    expect(local.every((date) => date.getUTCHours() >= 7 && date.getUTCHours() < 17)).toBeTrue();
  });

  it('kpp-jakarta: SPM-KP has a KPPN of its own', async () => {
    const destinations = await setup('kpp-jakarta').get(destinationsSchema, 'destinations');

    expect(destinations.length).toBe(4);
    expect(destinations[3]?.code).toBe('SPM_KP');
    expect(destinations[3]?.office.code).not.toBe(destinations[0]?.office.code);
    expect(destinations[3]?.office.kind).toBe('KPPN');
  });

  it('ramai and baru: three destinations', async () => {
    for (const key of ['ramai', 'baru']) {
      const destinations = await setup(key).get(destinationsSchema, 'destinations');
      expect(destinations.map(({ code }) => code)).toEqual(['PERBENDAHARAAN', 'REVISI_DIPA_HIBAH', 'PINJAMAN_HIBAH']);
    }
  });

  it('baru: no ticket', async () => {
    const page = await setup('baru').page();

    expect(page).toEqual(jasmine.objectContaining({ items: [], total: 0, page: 1 }));
    expect(page.counts).toEqual({ all: 0, waiting_for_me: 0 });
  });
});

const setup = (key: string): Client => new Client(new World(personaOf(key)));

/** The head office sees more tickets than the largest page holds. */
async function everythingOf(client: Client) {
  const first = await client.page('size=500');
  const second = first.total > first.items.length ? await client.page('size=500&page=2') : null;
  return { ...first, items: [...first.items, ...(second?.items ?? [])] };
}
