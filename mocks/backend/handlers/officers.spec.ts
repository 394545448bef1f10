import { officersSchema, officesSchema, satkersSchema } from '../../../src/app/api/wire/response-schemas';
import { KPPN_JAKARTA_II } from '../personas/offices';
import { personaOf } from '../personas/personas';
import type { PersonaKey } from '../personas/persona';
import { Client, refusal, sentTicket } from '../testing/client';
import { World } from '../world';

const TICKET = {
  subject: 'Retur SP2D',
  asker_email: 'a@contoh.go.id',
  question: 'Mohon bantuan.',
  destination: 'PERBENDAHARAAN',
  upload_ids: [],
};
const ANSWER = { step: 'FINISH', text: 'Sudah diproses.', upload_ids: [] };
const FORWARD = { reason: 'Galat di pusat.', tried: 'Hapus tembolok.', upload_ids: [] };

describe('an officer', () => {
  for (const [step, status, event] of [
    ['ASK_BACK', 'WAITING_SATKER', 'CREATED'],
    ['FINISH', 'DONE', 'DONE'],
  ] as const) {
    it(`moves a waiting ticket to ${status} with ${step}, under the officer's alias`, async () => {
      const { as, asked } = await setup();
      const ticket = await sentTicket(await as('cso-kppn-2').answer(asked, { ...ANSWER, step }));

      expect([ticket.status, ticket.officer_alias, ticket.answered]).toEqual([status, 'CSO 207', true]);
      expect(ticket.thread.at(-1)).toEqual(
        jasmine.objectContaining({ author: 'CSO 207', side: 'CSO', text: 'Sudah diproses.' }),
      );
      expect(ticket.events.at(-1)?.kind).toBe(event);
    });
  }

  it('adds to the own answer without moving the ticket', async () => {
    const { as, asked } = await setup();
    await as('cso-kppn').answer(asked, ANSWER);
    const ticket = await sentTicket(await as('cso-kppn').answer(asked, { ...ANSWER, step: 'REPLY' }));

    expect([ticket.status, ticket.thread.length]).toEqual(['DONE', 3]);
  });

  it('forwards with reason and attempts, and the ticket gets its HAI-DJPb number', async () => {
    const { as, asked } = await setup();
    const ticket = await sentTicket(await as('cso-kppn').forward(asked));

    expect(ticket.status).toBe('FORWARDED');
    expect(ticket.hai_djpb_number).toMatch(/^20240321-[A-Z0-9]{6}$/);
    expect(ticket.thread.at(-1)?.text).toBe('Galat di pusat.\n\nYang sudah dicoba:\nHapus tembolok.');
  });

  it('forwards once: the second time answers that the status has changed (F58)', async () => {
    const { as, asked } = await setup();
    await as('cso-kppn').forward(asked);

    expect(await refusal(await as('cso-kppn-2').forward(asked))).toEqual({ status: 409, code: 'WRONG_STATUS' });
    expect((await as('cso-kppn').client.ticket(asked)).events.filter(({ kind }) => kind === 'FORWARDED').length).toBe(
      1,
    );
  });

  it('is told when a colleague was faster, and that the ticket is closed (F57)', async () => {
    const { as, asked } = await setup();
    const seen = (await as('cso-kppn').client.send('GET', `tickets/${asked}`)).headers.get('ETag') ?? '';
    await as('cso-kppn-2').answer(asked, { ...ANSWER, step: 'FINISH' });

    const outdated = await as('cso-kppn').answer(asked, ANSWER, { 'If-Match': seen });
    expect((await refusal(outdated)).status).toBe(412);

    const feedback = { rating: 'HELPFUL', comment: '' };
    await sentTicket(await as('manual').client.post(`tickets/${asked}/feedback`, feedback));
    expect(await refusal(await as('cso-kppn').forward(asked))).toEqual({ status: 409, code: 'TICKET_CLOSED' });
  });

  it('answers once per key', async () => {
    const { as, asked } = await setup();
    const key = { 'Idempotency-Key': 'satu' };
    const first = await sentTicket(await as('cso-kppn').answer(asked, ANSWER, key));
    const again = await sentTicket(await as('cso-kppn').answer(asked, ANSWER, key));

    expect(again.thread.length).toBe(first.thread.length);
  });

  for (const persona of ['manual', 'kantor-pusat'] as const) {
    it(`is not ${persona}`, async () => {
      const { as, asked } = await setup();

      expect((await refusal(await as(persona).answer(asked, ANSWER))).status).toBe(403);
      expect((await refusal(await as(persona).forward(asked))).status).toBe(403);
    });
  }

  it('knows nothing of tickets of another office', async () => {
    const { as, asked } = await setup();

    for (const persona of ['cso-kanwil', 'cso-kph'] as const) {
      expect((await refusal(await as(persona).answer(asked, ANSWER))).status).toBe(404);
      expect((await refusal(await as(persona).forward(asked))).status).toBe(404);
    }
  });

  it('has to say something', async () => {
    const { as, asked } = await setup();

    expect(await refusal(await as('cso-kppn').answer(asked, { ...ANSWER, text: ' ' }))).toEqual({
      status: 422,
      code: 'INVALID',
      fields: ['text'],
    });
    expect((await refusal(await as('cso-kppn').forward(asked, { ...FORWARD, reason: '' }))).fields).toEqual(['reason']);
    expect((await as('cso-kppn').forward(asked, { ...FORWARD, tried: '' })).status).toBe(201);
  });
});

describe('what officers choose from', () => {
  it('are satkers by code or name, those that begin so first', async () => {
    const { as } = await setup('ramai');
    const { client } = as('cso-kppn');

    expect(await client.get(satkersSchema, 'satkers?q=527010')).toEqual([
      { code: '527010', name: 'BALAI BESAR CONTOH PELAYANAN' },
    ]);
    const named = await client.get(satkersSchema, 'satkers?q=balai');
    expect(named.map(({ code }) => code)).toEqual(['527010', '527011']);
    expect((await client.get(satkersSchema, 'satkers?q=')).length).toBe(13);
    expect(await client.get(satkersSchema, 'satkers?q=tidak-ada')).toEqual([]);
  });

  it('are the aliases that stand on tickets of the office', async () => {
    const { as } = await setup('ramai');

    expect(await as('cso-kppn').client.get(officersSchema, 'officers')).toEqual(['CSO 115', 'CSO 182', 'CSO 207']);
  });

  it('are the offices of which one sees tickets', async () => {
    const { as } = await setup('ramai');

    expect(await as('cso-kppn').client.get(officesSchema, 'offices')).toEqual([KPPN_JAKARTA_II]);
    const all = await as('kantor-pusat').client.get(officesSchema, 'offices');
    expect(all.length).toBeGreaterThan(8);
    const names = all.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b)));
  });

  it('are not for satkers', async () => {
    const { as } = await setup('ramai');

    for (const path of ['satkers?q=a', 'offices', 'officers', 'recap']) {
      expect((await refusal(await as('ramai').client.send('GET', path))).status).toBe(403);
    }
  });
});

async function setup(data: 'manual' | 'ramai' = 'manual') {
  const world = new World(personaOf(data), { clockMode: 'frozen' });
  // Each persona has its own client, because idempotency keys belong to one user.
  const clients = new Map<PersonaKey, Client>();
  const as = (key: PersonaKey) => {
    const client = clients.get(key) ?? new Client(world.as(personaOf(key)));
    clients.set(key, client);
    return {
      client,
      answer: (id: string, body: object, headers = {}) => client.post(`tickets/${id}/officer-replies`, body, headers),
      forward: (id: string, body: object = FORWARD) => client.post(`tickets/${id}/forward`, body),
    };
  };
  const asked = await sentTicket(await as(data).client.post('tickets', TICKET));
  return { world, as, asked: asked.id };
}
