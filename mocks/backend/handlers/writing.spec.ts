import type { Session } from '../../../src/app/domain/session';
import { KPPN_JAKARTA_II } from '../personas/offices';
import { personaOf } from '../personas/personas';
import { Client, refusal, sentTicket } from '../testing/client';
import { World } from '../world';

const TICKET = {
  subject: 'Retur SP2D',
  asker_email: 'a@contoh.go.id',
  question: 'Mohon bantuan.',
  destination: 'PERBENDAHARAAN',
  upload_ids: [],
};
const REPLY = { text: 'gabisa nih gimana lagi ya', upload_ids: [] };
const FEEDBACK = { rating: 'HELPFUL', comment: '' };

describe('recording a ticket', () => {
  for (const [field, wrong] of [
    ['subject', { subject: ' \u00a0\u200b' }],
    ['subject', { subject: 'x'.repeat(201) }],
    ['question', { question: '' }],
    ['question', { question: 'x'.repeat(10_001) }],
    ['asker_email', { asker_email: 'bukan alamat' }],
    ['destination', { destination: 'SURGA' }],
    ['upload_ids', { upload_ids: ['tidak-ada'] }],
  ] as const) {
    it(`names ${field} when it is ${JSON.stringify(wrong).slice(0, 40)}`, async () => {
      const { client } = setup();
      const response = await client.post('tickets', { ...TICKET, ...wrong });

      expect(await refusal(response)).toEqual({ status: 422, code: 'INVALID', fields: [field] });
      expect(client.world.store.added).toBe(0);
    });
  }

  it('goes to the office behind the destination', async () => {
    const { client } = setup();
    const ticket = await sentTicket(await client.post('tickets', { ...TICKET, destination: 'SPM_KP' }));

    expect(ticket.office.name).toBe('KPPN Jakarta V');
  });

  it('is not for a CSO, who records transcripts', async () => {
    const { client } = setup(CSO);

    expect((await refusal(await client.post('tickets', TICKET))).status).toBe(403);
  });

  it('refuses a body of another form', async () => {
    const { client } = setup();

    expect((await refusal(await client.post('tickets', { judul: 'x' }))).status).toBe(400);
  });
});

describe('replying', () => {
  it('sends a finished ticket back to the office (figs 25-27)', async () => {
    const { client, idOf } = setup();
    const ticket = await sentTicket(await client.post(`tickets/${await idOf('KPN-INT-003-A')}/replies`, REPLY));

    expect(ticket.status).toBe('WAITING_CSO');
    expect(ticket.thread.at(-1)).toEqual(jasmine.objectContaining({ author: 'OPERATOR SATKER', text: REPLY.text }));
    expect(ticket.events.at(-1)?.kind).toBe('REOPENED');
  });

  it('answers what the office asked back', async () => {
    const { client, idOf } = setup();
    const id = await idOf('KPN-INT-003-B', 'WAITING_SATKER');

    expect((await sentTicket(await client.post(`tickets/${id}/replies`, REPLY))).status).toBe('WAITING_CSO');
  });

  it('is refused while no officer has answered', async () => {
    const { client, idOf } = setup();
    const response = await client.post(`tickets/${await idOf('STK-INT-005-A SPMKP')}/replies`, REPLY);

    expect((await refusal(response)).status).toBe(403);
  });

  it('is refused on a closed ticket, whatever version was seen', async () => {
    const { client, idOf } = setup();
    const path = `tickets/${await idOf('KPN-INT-003-C')}/replies`;

    for (const headers of [{}, { 'If-Match': '"lama"' }] as Record<string, string>[]) {
      expect(await refusal(await client.post(path, REPLY, headers))).toEqual({ status: 409, code: 'TICKET_CLOSED' });
    }
  });

  it('is refused when the ticket has changed since it was read', async () => {
    const { client, idOf } = setup();
    const id = await idOf('KPN-INT-003-A');
    const read = await client.send('GET', `tickets/${id}`);
    const seen = { 'If-Match': read.headers.get('ETag') ?? '' };
    await sentTicket(await client.post(`tickets/${id}/replies`, REPLY, seen));

    expect((await refusal(await client.post(`tickets/${id}/replies`, REPLY, seen))).status).toBe(412);
    expect((await client.ticket(id)).thread.length).toBe(3);
  });

  it('wants a text', async () => {
    const { client, idOf } = setup();
    const response = await client.post(`tickets/${await idOf('KPN-INT-003-A')}/replies`, { text: '', upload_ids: [] });

    expect((await refusal(response)).fields).toEqual(['text']);
  });

  it('stores text that cannot break anything', async () => {
    const { client, idOf } = setup();
    const text = 'a\r\nb\u0000\ud800<img src=x onerror=alert(1)>';
    const id = await idOf('KPN-INT-003-A');
    const ticket = await sentTicket(await client.post(`tickets/${id}/replies`, { text, upload_ids: [] }));

    expect(ticket.thread.at(-1)?.text).toBe('a\nb\ufffd\ufffd<img src=x onerror=alert(1)>');
  });
});

describe('giving feedback', () => {
  it('closes the ticket for good (figs 22-24)', async () => {
    const { client, idOf } = setup();
    const id = await idOf('KPN-INT-003-A');
    const ticket = await sentTicket(await client.post(`tickets/${id}/feedback`, FEEDBACK));

    expect([ticket.status, ticket.feedback_given, ticket.feedback?.rating]).toEqual(['DONE', true, 'HELPFUL']);
    expect((await refusal(await client.post(`tickets/${id}/replies`, REPLY))).code).toBe('TICKET_CLOSED');
    expect((await refusal(await client.post(`tickets/${id}/feedback`, FEEDBACK))).code).toBe('TICKET_CLOSED');
  });

  it('wants a comment for Tidak Membantu', async () => {
    const { client, idOf } = setup();
    const path = `tickets/${await idOf('KPN-INT-003-A')}/feedback`;
    const bare = await client.post(path, { rating: 'NOT_HELPFUL', comment: ' ' });

    expect(await refusal(bare)).toEqual({ status: 422, code: 'INVALID', fields: ['comment'] });
    await sentTicket(await client.post(path, { rating: 'NOT_HELPFUL', comment: 'Terlambat.' }));
  });

  it('is refused while the ticket is not finished', async () => {
    const { client, idOf } = setup();
    const id = await idOf('KPN-INT-003-B', 'WAITING_SATKER');

    expect((await refusal(await client.post(`tickets/${id}/feedback`, FEEDBACK))).status).toBe(403);
  });
});

describe('who sees what', () => {
  it('hides tickets of another satker as if they were not there', async () => {
    const id = await setup().idOf('KPN-INT-003-A');
    const other = setup({ satker: { code: '999999', name: 'SATKER LAIN' } }).client;

    expect((await other.page()).total).toBe(0);
    for (const response of [
      await other.send('GET', `tickets/${id}`),
      await other.send('GET', 'tickets/tidak-ada'),
      await other.post(`tickets/${id}/replies`, REPLY),
      await other.post(`tickets/${id}/feedback`, FEEDBACK),
    ]) {
      expect((await refusal(response)).status).toBe(404);
    }
  });

  it('tells rating and comment to the satker only', async () => {
    const id = await setup().idOf('KPN-INT-003-C');
    const forSatker = await setup().client.send('GET', `tickets/${id}`);
    const forCso = await setup(CSO).client.send('GET', `tickets/${id}`);

    expect(await forSatker.text()).toContain('Penjelasan di loket jelas.');
    const seen = await forCso.text();
    expect(JSON.parse(seen)).not.toEqual(jasmine.objectContaining({ feedback: jasmine.anything() }));
    expect(seen).not.toMatch(/HELPFUL|Penjelasan di loket/);
    expect(JSON.parse(seen).feedback_given).toBeTrue();
  });

  it('shows a CSO what was addressed to the own office, and allows neither reply nor feedback of a satker', async () => {
    const { client, idOf } = setup(CSO);
    const { items, total } = await client.page();

    expect(total).toBe(4);
    expect(items.every(({ office }) => office.code === KPPN_JAKARTA_II.code)).toBeTrue();
    const id = await idOf('KPN-INT-003-A');
    expect((await refusal(await client.post(`tickets/${id}/feedback`, FEEDBACK))).status).toBe(403);
  });
});

const CSO: Partial<Session> = { userId: 'u-cso', role: 'CSO_KPPN', satker: null, office: KPPN_JAKARTA_II };

function setup(session: Partial<Session> = {}) {
  const manual = personaOf('manual');
  const persona = { ...manual, session: { ...manual.session, ...session } };
  const client = new Client(new World(persona, { clockMode: 'frozen' }));
  const idOf = async (subject: string, status?: string): Promise<string> => {
    const { items } = await client.page();
    return items.find((one) => one.subject === subject && (!status || one.status === status))?.id ?? '';
  };
  return { client, idOf };
}
