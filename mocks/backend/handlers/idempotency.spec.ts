import { submissionSchema } from '../../../src/app/api/wire/response-schemas';
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
const KEY = { 'Idempotency-Key': 'satu' };

describe('an Idempotency-Key', () => {
  it('makes one ticket of two equal requests, which get the same answer', async () => {
    const client = setup();
    const first = await sentTicket(await client.post('tickets', TICKET, KEY));
    const again = await sentTicket(await client.post('tickets', TICKET, KEY));

    expect(again).toEqual(first);
    expect(client.world.store.added).toBe(1);
  });

  it('repeats the answer of then, not the ticket of now', async () => {
    const client = setup();
    const first = await client.post('tickets', TICKET, KEY);
    const { id } = await sentTicket(first.clone());
    await client.send('POST', '/mock/play', { body: JSON.stringify({ ticketId: id, move: 'ask-back' }) });
    const again = await client.post('tickets', TICKET, KEY);

    expect(again.headers.get('ETag')).toBe(first.headers.get('ETag'));
    expect((await sentTicket(again)).status).toBe('WAITING_CSO');
  });

  it('refuses another body under the same key', async () => {
    const client = setup();
    await client.post('tickets', TICKET, KEY);
    const other = await client.post('tickets', { ...TICKET, subject: 'Lain' }, KEY);

    expect(await refusal(other)).toEqual({ status: 422, code: 'KEY_REUSED' });
    expect(client.world.store.added).toBe(1);
  });

  it('refuses the second request while the first is at work, and tells so when asked', async () => {
    jasmine.clock().install();
    const client = setup({ latency: 1000 });
    const first = client.post('tickets', TICKET, KEY);
    const second = await client.post('tickets', TICKET, KEY);
    client.world.behaviour.latency = 0;
    const asked = await client.get(submissionSchema, 'submissions/satu');
    jasmine.clock().tick(1000);
    jasmine.clock().uninstall();

    expect(await refusal(second)).toEqual({ status: 409, code: 'KEY_IN_PROGRESS' });
    expect(asked.state).toBe('IN_PROGRESS');
    await sentTicket(await first);
    expect(client.world.store.added).toBe(1);
  });

  it('is looked up afterwards', async () => {
    const client = setup();
    const { id } = await sentTicket(await client.post('tickets', TICKET, KEY));
    const done = await client.get(submissionSchema, 'submissions/satu');
    const unknown = await client.get(submissionSchema, 'submissions/dua');

    expect(done.state === 'DONE' && done.ticket.id).toBe(id);
    expect(unknown.state).toBe('UNKNOWN');
  });

  it('is free again after a refusal', async () => {
    const client = setup();
    const wrong = await client.post('tickets', { ...TICKET, subject: ' ' }, KEY);
    const right = await client.post('tickets', TICKET, KEY);

    expect(await refusal(wrong)).toEqual({ status: 422, code: 'INVALID', fields: ['subject'] });
    await sentTicket(right);
  });

  it('is required', async () => {
    const response = await setup().send('POST', 'tickets', { body: JSON.stringify(TICKET) });

    expect((await refusal(response)).status).toBe(400);
  });

  it('saves a ticket whose answer was lost', async () => {
    const client = setup({ dropResponses: 1 });
    const unanswered = await client.post('tickets', TICKET, KEY);
    const again = await sentTicket(await client.post('tickets', TICKET, KEY));

    expect(unanswered.type).toBe('error');
    expect(again.reference).toBe('HAI-321120711');
    expect(client.world.store.added).toBe(1);
  });
});

const setup = (options: ConstructorParameters<typeof World>[1] = {}): Client =>
  new Client(new World(personaOf('manual'), { clockMode: 'frozen', ...options }));
