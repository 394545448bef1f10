import { personaOf } from './personas/personas';
import { Client, sentTicket } from './testing/client';
import { World } from './world';

const TICKET = {
  subject: 'Eror',
  asker_email: 'a@contoh.go.id',
  question: 'Mohon bantuan.',
  destination: 'PERBENDAHARAAN',
  upload_ids: [],
};

describe('one world before several eyes', () => {
  it('shows each user the own tickets, and all the same ones', async () => {
    const { satker, cso } = setup();
    const { id } = await sentTicket(await satker.post('tickets', TICKET));

    expect((await cso.ticket(id)).status).toBe('WAITING_CSO');
    expect((await cso.page('waiting=me')).total).toBe(1);
    expect((await satker.page()).total).toBe(15);
  });

  it('gives everything made in it an id of its own, whoever made it', async () => {
    const { satker, world } = setup();
    const first = await sentTicket(await satker.post('tickets', TICKET));
    const fresh = world.as(personaOf('cso-kppn')).nextId('t');
    const second = await sentTicket(await satker.post('tickets', TICKET));

    expect(new Set([first.id, fresh, second.id]).size).toBe(3);
  });

  it('keeps keys apart', async () => {
    const { satker, cso, world } = setup();
    const key = { 'Idempotency-Key': 'sama' };
    const { id } = await sentTicket(await satker.post('tickets', TICKET, key));
    const answer = { step: 'FINISH', text: 'Selesai.', upload_ids: [] };

    expect((await sentTicket(await cso.post(`tickets/${id}/officer-replies`, answer, key))).status).toBe('DONE');
    expect(world.keys.size).toBe(2);
  });

  it('tells who asks by header or cookie', async () => {
    const { satker } = setup();
    const roleFor = async (headers: Record<string, string>): Promise<string> =>
      (await (await satker.send('GET', 'session', { headers })).json()).role;

    expect(await roleFor({})).toBe('SATKER');
    expect(await roleFor({ 'x-mock-persona': 'kantor-pusat' })).toBe('KANTOR_PUSAT');
    expect(await roleFor({ 'x-mock-persona': 'siapa' })).toBe('SATKER');
  });

  it('plays everybody but the one who is logged in', async () => {
    const { satker, cso, world, wait } = setup(true);
    const { id } = await sentTicket(await satker.post('tickets', TICKET));
    world.persona = personaOf('cso-kppn');
    await wait();
    expect((await cso.ticket(id)).status).toBe('WAITING_CSO');

    await sentTicket(
      await cso.post(`tickets/${id}/officer-replies`, { step: 'ASK_BACK', text: 'Apa?', upload_ids: [] }),
    );
    await wait();
    const replied = await cso.ticket(id);
    expect([replied.status, replied.thread.at(-1)?.side]).toEqual(['WAITING_CSO', 'SATKER']);

    await sentTicket(await cso.post(`tickets/${id}/officer-replies`, { step: 'FINISH', text: 'Ini.', upload_ids: [] }));
    await wait();
    expect((await cso.ticket(id)).feedback_given).toBeTrue();
  });
});

function setup(autoplay = false) {
  const world = new World(personaOf('manual'), { clockMode: 'frozen', autoplay });
  const as = (key: string): Client => new Client(world.as(personaOf(key)));
  const cso = as('cso-kppn');
  const wait = () => cso.send('POST', '/mock/advance', { body: JSON.stringify({ seconds: 60 }) });
  return { world, satker: as('manual'), cso, wait };
}
