import { personaOf } from '../personas/personas';
import type { PersonaKey } from '../personas/persona';
import { Client, refusal, sentTicket } from '../testing/client';
import { World } from '../world';

const MINE = { to: 'CSO 182', note: '' };

describe('POST tickets/{id}/claim', () => {
  it('takes a ticket, hands it over with a note, and lets it go', async () => {
    const { as, id } = await setup();
    expect((await sentTicket(await as('cso-kppn').claim(MINE))).handled_by).toBe('CSO 182');
    const given = await sentTicket(await as('cso-kppn').claim({ to: 'CSO 207', note: ' Saya cuti. ' }));
    expect(given.handled_by).toBe('CSO 207');
    expect(given.claim).toEqual(jasmine.objectContaining({ by: 'CSO 182', to: 'CSO 207', note: 'Saya cuti.' }));
    expect((await as('cso-kppn-2').client.ticket(id)).claim).toEqual(given.claim);
    expect((await sentTicket(await as('cso-kppn-2').claim({ to: null, note: '' }))).handled_by).toBeNull();
  });

  it("leaves thread, events, status and the satker's ticket with its version as they are, and tells the satker nothing", async () => {
    const { as, id } = await setup();
    const read = async () => {
      const response = await as('manual').client.send('GET', `tickets/${id}`);
      return [response.headers.get('ETag'), await response.text(), (await as('manual').client.page('')).items];
    };
    const before = await read();
    await sentTicket(await as('cso-kppn').claim({ to: 'CSO 207', note: 'Rahasia.' }));

    expect(await read()).toEqual(before);
    expect(JSON.stringify(before)).not.toMatch(/handled_by|"claim"/);
    const session = await as('manual').client.send('GET', 'session');
    expect(await session.json()).not.toEqual(jasmine.objectContaining({ claim_as: jasmine.anything() }));
  });

  it('is refused when a colleague has taken the ticket meanwhile, and when anything else has changed', async () => {
    const { as, id } = await setup();
    const seen = (await as('cso-kppn').client.send('GET', `tickets/${id}`)).headers.get('ETag') ?? '';
    await sentTicket(await as('cso-kppn-2').claim({ to: 'CSO 207', note: '' }));
    expect(await refusal(await as('cso-kppn').claim(MINE, { 'If-Match': seen }))).toEqual({
      status: 409,
      code: 'CLAIMED',
    });

    await sentTicket(await as('cso-kppn-2').claim({ to: null, note: '' }));
    expect(await refusal(await as('cso-kppn').claim(MINE, { 'If-Match': seen }))).toEqual({
      status: 412,
      code: 'STALE',
    });
  });

  it('is stored once under one key', async () => {
    const { as, id } = await setup();
    const headers = { 'Idempotency-Key': 'k' };
    const first = await sentTicket(await as('cso-kppn').claim(MINE, headers));
    await sentTicket(await as('cso-kppn-2').claim({ to: 'CSO 207', note: '' }));
    expect(await sentTicket(await as('cso-kppn').claim(MINE, headers))).toEqual(first);
    expect((await as('cso-kppn').client.ticket(id)).handled_by).toBe('CSO 207');
  });

  it('names the fields that are wrong: an officer of no such office, a note of more than 500 characters', async () => {
    const { as } = await setup();
    for (const [body, fields] of [
      [{ to: 'CSO 031', note: '' }, ['to']],
      [{ to: 'CSO 207', note: 'a'.repeat(501) }, ['note']],
    ] as const)
      expect(await refusal(await as('cso-kppn').claim(body))).toEqual({
        status: 422,
        code: 'INVALID',
        fields: [...fields],
      });
    await sentTicket(await as('cso-kppn').claim({ to: 'CSO 207', note: 'a'.repeat(500) }));
  });

  it('is not for a satker, the head office, another office, or a backend without it', async () => {
    const { as, world } = await setup();
    expect(await refusal(await as('manual').claim(MINE))).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(await refusal(await as('kantor-pusat').claim(MINE))).toEqual({ status: 403, code: 'FORBIDDEN' });
    expect(await refusal(await as('cso-kph').claim(MINE))).toEqual({ status: 404, code: 'NOT_FOUND' });
    world.behaviour.lean = true;
    expect(await refusal(await as('cso-kppn').claim(MINE))).toEqual({ status: 404, code: 'NOT_FOUND' });
    const row = (await as('cso-kppn').client.page('')).items[0];
    expect([Object.hasOwn(row ?? {}, 'handled_by'), row?.reference]).toEqual([false, jasmine.any(String)]);
  });
});

describe('GET tickets?handled_by=', () => {
  it('lists the tickets of one officer, and those of nobody; a satker gets all of its own', async () => {
    const world = new World(personaOf('cso-kppn'));
    const client = new Client(world);
    const all = (await client.page('size=1')).total;
    const totals = await Promise.all(
      ['CSO 182', 'CSO 207', 'CSO 115', 'none'].map(async (alias) => {
        const page = await client.page(`size=500&handled_by=${encodeURIComponent(alias)}`);
        expect(page.items.every((item) => (item.handled_by ?? 'none') === alias)).toBeTrue();
        return page.total;
      }),
    );
    expect(totals.every((total) => total > 0)).toBeTrue();
    expect(totals.reduce((sum, total) => sum + total, 0)).toBe(all);
    const satker = new Client(new World(personaOf('ramai')));
    expect((await satker.page('handled_by=none')).total).toBe((await satker.page('')).total);
  });
});

async function setup() {
  const world = new World(personaOf('manual'));
  const clientOf = (key: PersonaKey) => new Client(world.as(personaOf(key)));
  const [ticket] = (await clientOf('cso-kppn').page('status=WAITING')).items;
  const id = ticket?.id ?? '';
  return {
    world,
    id,
    as: (key: PersonaKey) => {
      const client = clientOf(key);
      const claim = (body: object, headers: Record<string, string> = {}) =>
        client.post(`tickets/${id}/claim`, body, { 'Idempotency-Key': `${key}-${++keys}`, ...headers });
      return { client, claim };
    },
  };
}

let keys = 0;
