import type { InferOutput } from 'valibot';
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

  for (const [persona, asked, list] of [
    ['cso-kppn', 'from=2024-11-01&to=2024-11-30', 'from=2024-11-01&to=2024-11-30'],
    ['cso-kanwil', 'from=2023-12-20&to=2024-02-03', 'from=2023-12-20&to=2024-02-03'],
    ['kantor-pusat', 'year=2024&quarter=3&office=KPPN-139', 'year=2024&quarter=3&office=KPPN-139'],
    ['kantor-pusat', 'from=2024-02-01&to=2024-02-29', 'from=2024-02-01&to=2024-02-29'],
  ] as const) {
    it(`counts for ${persona} in ${asked} what the list shows, in every table`, async () => {
      const client = setup(persona);
      const recap = await client.get(recapSchema, `recap?${asked}`);
      const total = async (filter: string): Promise<number> => (await client.page(`${list}&${filter}&size=1`)).total;
      const counts = [
        ...(recap.by_officer ?? []).map(({ officer, count }) => [`officer=${officer}`, count] as const),
        ...(recap.by_satker ?? []).map(({ satker, count }) => [`satker=${satker.code}`, count] as const),
        ...(recap.by_topic ?? []).map(({ topic, count }) => [`topic=${topic.code}`, count] as const),
        ...(recap.by_asker_kind ?? []).map((group) => [`asker_kind=${group.asker_kind}`, group.count] as const),
        ...(recap.open_ages?.steps ?? []).map(
          (step) => [`open_before=${encodeURIComponent(step.open_before)}`, step.count] as const,
        ),
      ];
      expect(counts.length).toBeGreaterThan(8);
      expect(recap.total.count).toBe(await total(''));
      for (const [filter, count] of counts)
        expect(await total(filter))
          .withContext(filter)
          .toBe(count);
      const open = recap.by_status.filter(({ status }) => status !== 'DONE');
      expect(recap.open_ages?.steps[0]?.count).toBe(open.reduce((sum, { count }) => sum + count, 0));
    });
  }

  it('has months and replies that add up', async () => {
    const recap = await setup('kantor-pusat').get(recapSchema, 'recap?year=2024');
    const sum = (groups: readonly { readonly count: number }[] = []) =>
      groups.reduce((all, { count }) => all + count, 0);
    expect(recap.by_month?.map(({ month }) => month)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(sum(recap.by_month)).toBe(recap.total.count);
    expect(sum(recap.by_replies)).toBe(recap.total.finish.count);
    expect(recap.by_replies?.filter(({ count }) => count > 0).length).toBeGreaterThan(1);
  });

  it('names the days that it counted, and narrows for the head office alone', async () => {
    const days = ({ from, to, year, quarter }: InferOutput<typeof recapSchema>) => [from, to, year, quarter];
    const client = setup('kantor-pusat');
    expect(days(await client.get(recapSchema, 'recap'))).toEqual(['2024-01-01', '2024-12-31', 2024, null]);
    expect(days(await client.get(recapSchema, 'recap?year=2024&quarter=1'))).toEqual([
      '2024-01-01',
      '2024-03-31',
      2024,
      1,
    ]);
    const across = 'from=2023-12-20&to=2024-02-03';
    expect(days(await client.get(recapSchema, `recap?${across}`))).toEqual(['2023-12-20', '2024-02-03', 2024, null]);
    expect((await client.get(recapSchema, 'recap')).offices?.length).toBeGreaterThan(8);
    const { office, offices } = await setup('cso-kppn').get(recapSchema, 'recap?office=KPPN-139');
    expect([office, offices]).toEqual([undefined, undefined]);
  });

  it('has none of its newer parts where the backend is lean', async () => {
    const lean = new Client(new World(personaOf('kantor-pusat'), { clockMode: 'frozen', lean: true }));
    const recap = await lean.get(recapSchema, 'recap?from=2024-11-01&to=2024-11-30&office=KPPN-139');
    expect([recap.year, recap.quarter]).toEqual([2024, null]);
    const newer = ['from', 'to', 'office', 'offices', 'by_month', 'by_officer', 'by_satker', 'by_topic'];
    for (const part of [...newer, 'by_asker_kind', 'by_replies', 'open_ages']) expect(part in recap).toBeFalse();
  });

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

  it('tells working time of the same tickets, where the calendar has the year and the backend has the part', async () => {
    const client = setup('kantor-pusat');
    const { total, by_office: offices } = await client.get(recapSchema, 'recap?year=2024&quarter=3');
    for (const figures of [total, ...offices]) {
      expect(figures.working?.first_answer.count).toBe(figures.first_answer.count);
      expect(figures.working?.finish.count).toBe(figures.finish.count);
      expect((figures.working?.finish.median ?? 0) * 60).toBeLessThanOrEqual((figures.finish.median ?? 0) + 60);
    }
    expect(total.working?.finish.median).toBeGreaterThan(0);
    expect((await client.get(recapSchema, 'recap?year=2023')).total.working).toBeUndefined();
    const lean = new Client(new World(personaOf('kantor-pusat'), { clockMode: 'frozen', lean: true }));
    expect((await lean.get(recapSchema, 'recap?year=2024&quarter=3')).total.working).toBeUndefined();
  });

  it('never tells rating or comment', async () => {
    const answer = await (await setup('kantor-pusat').send('GET', 'recap')).text();

    expect(answer).not.toMatch(/HELPFUL|comment|rating/);
  });
});

const setup = (key: PersonaKey): Client => new Client(new World(personaOf(key), { clockMode: 'frozen' }));
