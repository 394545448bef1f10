import { recapSchema } from '../../../src/app/api/wire/response-schemas';
import { answerTimes } from '../rules/answer-times';
import { personaOf } from '../personas/personas';
import type { PersonaKey } from '../personas/persona';
import { Client } from '../testing/client';
import { World } from '../world';

describe('the recap', () => {
  for (const persona of ['cso-kppn', 'cso-kanwil', 'cso-kph', 'kantor-pusat'] as const) {
    for (const period of ['year=2024', 'year=2024&quarter=3', 'year=2023']) {
      it(`counts for ${persona} in ${period} what the list shows`, async () => {
        const client = setup(persona);
        const recap = await client.get(recapSchema, `recap?${period}`);
        const total = async (filter: string): Promise<number> =>
          (await client.page(`${period}&${filter}&size=1`)).total;

        expect(recap.total.count).toBe(await total(''));
        for (const { status, awaits_feedback, count } of recap.by_status) {
          const filter = status !== 'DONE' ? status : awaits_feedback ? 'DONE&feedback=NONE' : 'CLOSED';
          expect(count)
            .withContext(filter)
            .toBe(await total(`status=${filter}`));
        }
        for (const { office, count } of recap.by_office) {
          expect(count).toBe(await total(`office=${office.kind}-${office.code}`));
        }
        for (const { destination, count } of recap.by_destination) {
          expect(count).toBe(await total(`destination=${destination}`));
        }
        for (const { method, count } of recap.by_method) expect(count).toBe(await total(`method=${method}`));
        for (const { quarter, count } of recap.by_quarter) {
          expect(count).toBe((await client.page(`${period.slice(0, 9)}&quarter=${quarter}&size=1`)).total);
        }
      });
    }
  }

  it('shows the head office every office, and a CSO the own office', async () => {
    expect((await setup('kantor-pusat').get(recapSchema, 'recap')).by_office.length).toBeGreaterThan(8);
    expect((await setup('cso-kppn').get(recapSchema, 'recap')).by_office.map(({ office }) => office.name)).toEqual([
      'KPPN Jakarta II',
    ]);
  });

  it('names the years that have tickets', async () => {
    const recap = await setup('kantor-pusat').get(recapSchema, 'recap');

    expect([recap.year, recap.quarter, recap.years]).toEqual([2024, null, [2024, 2023]]);
  });

  it('takes its times from where the talks would tell them', () => {
    const { store } = new World(personaOf('kantor-pusat'));
    const wrong = store.records.filter(
      (record) =>
        JSON.stringify(store.timesOf(record)) !==
        JSON.stringify(answerTimes(record.status, store.conversationOf(record))),
    );

    expect(store.records.length).toBeGreaterThan(900);
    expect(wrong).toEqual([]);
  });

  it('times what was asked in MONSAKTI, and counts what is not answered yet', async () => {
    const client = setup('kantor-pusat');
    const recap = await client.get(recapSchema, 'recap?year=2024');
    const of = (method: string) => recap.by_method.find((group) => group.method === method);
    const unanswered = client.world.store.records.filter(
      ({ status, answered, method, createdAt }) =>
        status !== 'DONE' && !answered && method === 'MONSAKTI' && createdAt?.startsWith('2024'),
    );

    expect(recap.measured_method).toBe('MONSAKTI');
    expect(of('TELEPON')?.count).toBeGreaterThan(0);
    expect(of('TELEPON')?.first_answer.count).toBe(0);
    expect(of('MONSAKTI')?.first_answer).toEqual(recap.total.first_answer);
    expect(recap.total.unanswered?.count).toBe(unanswered.length);
    expect(unanswered.length).toBeGreaterThan(10);
  });

  it('never tells rating or comment', async () => {
    const answer = await (await setup('kantor-pusat').send('GET', 'recap')).text();

    expect(answer).not.toMatch(/HELPFUL|comment|rating/);
  });
});

const setup = (key: PersonaKey): Client => new Client(new World(personaOf(key), { clockMode: 'frozen' }));
