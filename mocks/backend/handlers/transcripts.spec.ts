import { recapSchema } from '../../../src/app/api/wire/response-schemas';
import { personaOf } from '../personas/personas';
import type { PersonaKey } from '../personas/persona';
import { Client, refusal, sentTicket } from '../testing/client';
import { World } from '../world';

const TURNS = [
  { by: 'ASKER', at: '2024-03-21T04:40:00Z', text: 'Di mana data realisasi?', upload_ids: [] },
  { by: 'OFFICER', at: '2024-03-21T04:45:00Z', text: 'Di portal data APBN.', upload_ids: [] },
];
const TRANSCRIPT = {
  asker_kind: 'MAHASISWA',
  asker_name: 'NAMA MAHASISWA',
  asker_email: 'mahasiswa@contoh.ac.id',
  satker_code: null as string | null,
  method: 'TELEPON',
  subject: 'Data realisasi',
  destination: 'PERBENDAHARAAN',
  turns: TURNS,
  result: 'DONE',
};

describe('recording a transcript', () => {
  it('finishes the question of somebody without a satker, and waits for nobody', async () => {
    const { as } = setup();
    const ticket = await sentTicket(await as('cso-kppn').post('transcripts', TRANSCRIPT));

    expect(ticket).toEqual(
      jasmine.objectContaining({
        status: 'DONE',
        satker: null,
        asker_kind: 'MAHASISWA',
        method: 'TELEPON',
        officer_alias: 'CSO 182',
        answered: true,
      }),
    );
    expect(ticket.thread.map(({ author, side, text }) => [author, side, text])).toEqual([
      ['CSO 182', 'SATKER', 'Di mana data realisasi?'],
      ['CSO 182', 'CSO', 'Di portal data APBN.'],
    ]);
    expect((await as('cso-kppn').page('waiting=me')).items.map(({ id }) => id)).not.toContain(ticket.id);
  });

  it('is finished without a satker, with nobody to wait for feedback from', async () => {
    const client = setup().as('cso-kppn');
    const counts = async () => {
      const { by_status } = await client.get(recapSchema, 'recap?year=2024');
      return [true, false].map(
        (awaits) => by_status.find((group) => group.status === 'DONE' && group.awaits_feedback === awaits)?.count ?? 0,
      );
    };
    const [awaiting = 0, finished = 0] = await counts();
    const { id } = await sentTicket(await client.post('transcripts', TRANSCRIPT));
    const idsIn = async (query: string) => (await client.page(query)).items.map((ticket) => ticket.id);

    expect(await idsIn('status=CLOSED')).toContain(id);
    expect(await idsIn('feedback=NONE')).not.toContain(id);
    expect(await counts()).toEqual([awaiting, finished + 1]);
  });

  it('lets the satker behind it see and answer it', async () => {
    const { as } = setup();
    const forSatker = { ...TRANSCRIPT, asker_kind: 'SATKER', satker_code: '123456', result: 'WAITING_SATKER' };
    const { id } = await sentTicket(await as('cso-kppn').post('transcripts', forSatker));

    expect((await as('manual').page('waiting=me')).items.map((ticket) => ticket.id)).toContain(id);
    const reply = { text: 'Baik.', upload_ids: [] };
    expect((await sentTicket(await as('manual').post(`tickets/${id}/replies`, reply))).status).toBe('WAITING_CSO');
  });

  it('may be sent on to HAI-DJPb at once, without an answer', async () => {
    const { as } = setup();
    const sentOn = { ...TRANSCRIPT, turns: TURNS.slice(0, 1), result: 'FORWARDED' };
    const ticket = await sentTicket(await as('cso-kppn').post('transcripts', sentOn));

    expect([ticket.status, ticket.answered]).toEqual(['FORWARDED', false]);
    expect(ticket.hai_djpb_number).toMatch(/^20240321-/);
    expect(ticket.events.map(({ kind }) => kind)).toEqual(['CREATED', 'FORWARDED']);
  });

  it('takes an asker who has no e-mail address', async () => {
    const { as } = setup();
    const ticket = await sentTicket(await as('cso-kppn').post('transcripts', { ...TRANSCRIPT, asker_email: '' }));

    expect(ticket.asker_email).toBe('');
  });

  it('says which satker it does not know, and which turn has not happened yet', async () => {
    const { as } = setup();
    const wrong = {
      asker_kind: 'SATKER',
      satker_code: '999999',
      turns: [TURNS[0], { ...TURNS[1], at: '2024-03-22T04:45:00Z' }],
    };
    const response = await as('cso-kppn').post('transcripts', { ...TRANSCRIPT, ...wrong });

    expect(((await response.json()) as { fields: unknown }).fields).toEqual({
      satker_code: 'Satker 999999 tidak ditemukan. Periksa kodenya.',
      'turns[1]': 'Percakapan 2: waktu belum terjadi.',
    });
  });

  for (const [field, wrong] of [
    ['subject', { subject: ' ' }],
    ['asker_name', { asker_name: '' }],
    ['asker_email', { asker_email: 'bukan alamat' }],
    ['satker_code', { asker_kind: 'SATKER', satker_code: '999999' }],
    ['satker_code', { asker_kind: 'BANK', satker_code: '123456' }],
    ['satker_code', { asker_kind: 'SATKER' }],
    ['method', { method: 'MONSAKTI' }],
    ['method', { method: 'MERPATI' }],
    ['destination', { destination: 'REVISI_DIPA_HIBAH' }],
    ['result', { result: 'WAITING_SATKER' }],
    ['turns', { turns: [] }],
    ['turns', { turns: TURNS.slice(0, 1) }],
    ['turns[1]', { turns: [...TURNS].reverse().map((turn, i) => (i ? { ...turn, by: 'OFFICER' } : turn)) }],
    ['turns[1]', { turns: [TURNS[0], { ...TURNS[1], at: '2024-03-22T04:40:00Z' }] }],
    ['turns[0]', { turns: [{ ...TURNS[0], text: '' }, TURNS[1]] }],
    ['upload_ids', { turns: [{ ...TURNS[0], upload_ids: ['tidak-ada'] }, TURNS[1]] }],
  ] as const) {
    it(`names ${field} when it is ${JSON.stringify(wrong).slice(0, 60)}`, async () => {
      const { as, world } = setup();
      const response = await as('cso-kppn').post('transcripts', { ...TRANSCRIPT, ...wrong });

      expect(await refusal(response)).toEqual({ status: 422, code: 'INVALID', fields: [field] });
      expect(world.store.added).toBe(0);
    });
  }

  for (const persona of ['manual', 'kantor-pusat'] as const) {
    it(`is not for ${persona}`, async () => {
      const { as } = setup();

      expect((await refusal(await as(persona).post('transcripts', TRANSCRIPT))).status).toBe(403);
    });
  }
});

function setup() {
  const world = new World(personaOf('manual'), { clockMode: 'frozen' });
  return { world, as: (key: PersonaKey) => new Client(world.as(personaOf(key))) };
}
