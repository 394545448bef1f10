import { personaOf } from '../personas/personas';
import { Client, sentTicket } from '../testing/client';
import { World } from '../world';

const TICKET = { subject: 'Eror', asker_email: 'a@contoh.go.id', question: 'Mohon bantuan.', upload_ids: [] };

describe('the officers of the mock', () => {
  it('ask back the first ticket in the words of fig 16, and finish it after the reply', async () => {
    const { client, create, wait } = setup();
    const { id } = await create();
    await wait(30);
    const asked = await client.ticket(id);
    await sentTicket(await client.post(`tickets/${id}/replies`, { text: 'Berhasil', upload_ids: [] }));
    await wait(30);
    const finished = await client.ticket(id);

    expect([asked.status, asked.thread.at(-1)?.text]).toEqual(['WAITING_SATKER', 'silakan coba lakukan clear cache']);
    expect([asked.officer_alias, asked.answered]).toEqual(['CSO 182', true]);
    expect([finished.status, finished.thread.length]).toEqual(['DONE', 4]);
    expect(finished.events.at(-1)?.kind).toBe('DONE');
  });

  it('finish the second ticket and forward the third, which the HAI-DJPb agent answers', async () => {
    const { client, create, wait } = setup();
    await create();
    const second = await create();
    const third = await create();
    await wait(13);
    const forwarded = await client.ticket(third.id);
    await wait(30);

    expect((await client.ticket(second.id)).status).toBe('DONE');
    expect(forwarded.hai_djpb_number).toMatch(/^20240321-[A-Z0-9]{6}$/);
    expect((await client.ticket(third.id)).thread.at(-1)?.side).toBe('HAI_DJPB');
  });

  it('take some seconds', async () => {
    const { client, create, wait } = setup();
    const { id } = await create();
    await wait(5);

    expect((await client.ticket(id)).thread.length).toBe(1);
  });

  it('rest when they are not asked to play', async () => {
    const { client, create, wait } = setup(false);
    const { id } = await create();
    await wait(3600);

    expect((await client.ticket(id)).status).toBe('WAITING_CSO');
  });

  it('move at once when told to, and only as the ticket allows', async () => {
    const { create, play } = setup(false);
    const { id } = await create();

    expect(await play(id, 'hai-finish')).toBe(409);
    expect(await play(id, 'forward')).toBe(200);
    expect(await play(id, 'hai-ask-back')).toBe(200);
    expect(await play(id, 'finish')).toBe(409);
    expect(await play('tidak-ada', 'finish')).toBe(409);
  });

  it('get a reply back at HAI-DJPb when its agent had asked', async () => {
    const { client, create, play } = setup(false);
    const { id } = await create();
    await play(id, 'forward');
    await play(id, 'hai-ask-back');
    const asked = await client.ticket(id);
    const replied = await sentTicket(await client.post(`tickets/${id}/replies`, { text: 'Ini', upload_ids: [] }));

    expect([asked.status, asked.asked_by_hai_djpb]).toEqual(['WAITING_SATKER', true]);
    expect(replied.status).toBe('FORWARDED');
    expect(await play(id, 'hai-finish')).toBe(200);
    expect((await client.ticket(id)).status).toBe('DONE');
  });
});

function setup(autoplay = true) {
  const client = new Client(new World(personaOf('manual'), { clockMode: 'frozen', autoplay }));
  const control = (path: string, body: unknown) => client.send('POST', path, { body: JSON.stringify(body) });
  return {
    client,
    create: async () => sentTicket(await client.post('tickets', { ...TICKET, destination: 'PERBENDAHARAAN' })),
    wait: (seconds: number) => control('/mock/advance', { seconds }),
    play: async (ticketId: string, move: string) => (await control('/mock/play', { ticketId, move })).status,
  };
}
