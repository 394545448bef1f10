import { ticketDetailSchema } from '../../../src/app/api/wire/schemas';
import { personaOf } from '../personas/personas';
import { Client } from '../testing/client';
import { World } from '../world';

describe('a page of tickets', () => {
  it('cuts pages without losing or repeating a ticket', async () => {
    const client = setup();
    const ids: string[] = [];
    for (let page = 1; page <= 22; page++) ids.push(...(await client.page(`page=${page}`)).items.map(({ id }) => id));

    expect(ids.length).toBe(325);
    expect(new Set(ids).size).toBe(325);
  });

  it('answers the last page to one beyond the end', async () => {
    const { page, items } = await setup().page('page=999');

    expect(page).toBe(22);
    expect(items.length).toBe(10);
    expect(items.at(-1)?.no).toBe(325);
  });

  it('ignores what it does not know', async () => {
    const { total, page } = await setup().page('status=XYZ&sort=colour&page=-1&size=abc&year=now');

    expect([total, page]).toEqual([325, 1]);
  });

  for (const column of ['no', 'name', 'created_at', 'reference', 'status'] as const) {
    it(`sorts by ${column} both ways, and NO stays with its ticket`, async () => {
      const client = setup();
      const key = column === 'name' ? 'asker_name' : column;
      const byOrder = new Map((await client.page('size=500')).items.map(({ id, no }) => [id, no]));

      for (const direction of ['asc', 'desc'] as const) {
        const { items } = await client.page(`size=500&sort=${column}&direction=${direction}`);
        const values = items.map((ticket) => ticket[key] ?? '');
        const sorted = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(values).toEqual(direction === 'asc' ? sorted : sorted.reverse());
        expect(items.every(({ id, no }) => byOrder.get(id) === no)).toBeTrue();
      }
    });
  }

  it('filters by the kind of asker; a satker that recorded its own ticket is one', async () => {
    const client = new Client(new World(personaOf('cso-kppn'), {}));
    const all = (await client.page('size=500')).items;
    const ofKind = async (kind: string) => (await client.page(`size=500&asker_kind=${kind}`)).items.map(({ id }) => id);
    const wanted = (kind: string) =>
      all.filter((t) => (t.asker_kind ?? (t.satker && 'SATKER')) === kind).map(({ id }) => id);
    expect(wanted('SATKER').length).toBeGreaterThan(0);
    for (const kind of ['SATKER', 'MAHASISWA', 'PEMDA']) expect(await ofKind(kind)).toEqual(wanted(kind));
  });

  it('sorts by due date: the closest open one first, and what has none last both ways', async () => {
    const client = setup();
    const datesOf = async (direction: string) =>
      (await client.page(`size=500&sort=due&direction=${direction}`)).items.map(({ status, due }) =>
        status === 'DONE' ? undefined : due?.date,
      );
    const dates = (await datesOf('asc')).filter((date) => date !== undefined);
    expect(new Set(dates).size).toBeGreaterThan(1);
    expect(dates).toEqual([...dates].sort());
    const rest = Array.from({ length: 325 - dates.length }, () => undefined);
    expect(await datesOf('asc')).toEqual([...dates, ...rest]);
    expect(await datesOf('desc')).toEqual([...dates.reverse(), ...rest]);
  });

  it('holds only open tickets recorded before an instant when asked to', async () => {
    const cut = '2024-03-19T00:00:00+07:00';
    const { items } = await setup().page(`size=500&open_before=${encodeURIComponent(cut)}`);
    const all = (await setup().page('size=500')).items;
    const wanted = all.filter((t) => t.status !== 'DONE' && Date.parse(t.created_at ?? '') < Date.parse(cut));
    expect(wanted.length).toBeGreaterThan(0);
    expect(items.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  });

  it('holds only what an officer has answered, or what still waits for its first answer', async () => {
    const world = new World(personaOf('cso-kppn'), {});
    const client = new Client(world);
    const ofOfficers = async ({ id }: { readonly id: string }) => {
      const { thread } = await client.get(ticketDetailSchema, `tickets/${id}`);
      return thread.slice(1).some(({ side }) => side !== 'SATKER');
    };
    const all = (await client.page('size=500')).items;
    const answered = await Promise.all(all.map(ofOfficers));
    const idsOf = async (filter: string) => (await client.page(`size=500&${filter}`)).items.map(({ id }) => id);
    expect(await idsOf('answered=yes')).toEqual(all.filter((_, i) => answered[i]).map(({ id }) => id));
    const waits = all.filter(({ status }, i) => status !== 'DONE' && !answered[i]).map(({ id }) => id);
    expect(waits.length).toBeGreaterThan(0);
    expect(await idsOf('answered=no')).toEqual(waits);
  });

  it('numbers from the oldest when asked to', async () => {
    const { items } = await setup().page('order=oldest&size=500');

    expect(items.map(({ no }) => no)).toEqual(items.map((_, i) => i + 1));
    expect(items[0]?.created_at?.slice(0, 7)).toBe('2024-01');
  });

  it('takes a quarter by the calendar of the office', async () => {
    const client = setup();
    const totals: number[] = [];
    for (const quarter of [1, 2, 3, 4]) {
      const { items, total } = await client.page(`year=2024&quarter=${quarter}&size=500`);
      totals.push(total);
      const months = items.map(({ created_at }) =>
        new Date(Date.parse(created_at ?? '') + 7 * 3_600_000).getUTCMonth(),
      );
      expect(months.every((month) => Math.floor(month / 3) + 1 === quarter)).toBeTrue();
    }

    expect(totals.reduce((sum, one) => sum + one)).toBe(325);
    expect((await client.page('year=2024')).total).toBe(325);
    expect((await client.page('year=2023')).total).toBe(0);
  });

  it('tells feedback given from none', async () => {
    const client = setup();
    const given = await client.page('status=DONE&feedback=GIVEN');
    const none = await client.page('feedback=NONE');

    expect(given.total + none.total).toBe(224);
    expect(given.items.every((ticket) => ticket.feedback_given)).toBeTrue();
    expect(none.items.some((ticket) => ticket.feedback_given || ticket.status !== 'DONE')).toBeFalse();
  });

  it('lists what waits for me, longest waiting first, and counts it', async () => {
    const { items, total, counts } = await setup().page('waiting=me&size=500');
    const since = items.map(({ status_since }) => status_since ?? '');

    expect(total).toBe(counts.waiting_for_me);
    expect(since).toEqual([...since].sort());
    expect(items.map(({ no }) => no)).toEqual(items.map((_, at) => at + 1));
    expect(items.every(({ status, feedback_given }) => status === 'WAITING_SATKER' || !feedback_given)).toBeTrue();
  });

  it('tells a few words around what was found in the thread, and nothing where the row shows it', async () => {
    const client = setup();
    const { items } = await client.page('size=500');
    const ticket = await client.ticket(items.find(({ answered }) => answered)?.id ?? '');
    const said = ticket.thread.at(-1)?.text ?? '';
    const words = said.slice(0, 40);
    const excerptOf = async (text: string): Promise<string | null | undefined> => {
      const found = await client.page(`size=500&q=${encodeURIComponent(text)}`);
      return found.items.find(({ id }) => id === ticket.id)?.excerpt;
    };

    expect(await excerptOf(words)).toContain(words.replace(/\s+/g, ' ').trim());
    expect(await excerptOf(ticket.reference)).toBeNull();
    expect(items[0]?.excerpt).toBeUndefined();
  });

  it('finds by reference, subject, name, e-mail and what was said', async () => {
    const client = setup();
    const { items } = await client.page('page=5');
    const ticket = await client.ticket(items[0]?.id ?? '');
    const words = [ticket.reference, ticket.subject, ticket.asker_name, ticket.asker_email, ticket.thread[0]?.text];

    for (const word of words) {
      const found = await client.page(`size=500&q=${encodeURIComponent(word?.toUpperCase() ?? '')}`);
      expect(found.items.some(({ id }) => id === ticket.id))
        .withContext(String(word))
        .toBeTrue();
      expect(found.total).toBeLessThan(325);
    }
    expect((await client.page('q=tidak-ada-kata-ini')).total).toBe(0);
  });

  it('leaves out what was recorded at or after an instant', async () => {
    const client = setup();
    const created = (await client.page()).items[9]?.created_at ?? '';

    expect((await client.page(`created_before=${created}`)).total).toBe(315);
  });

  it('sends rating and comment only when they are asked for', async () => {
    const client = setup();
    const given = (await client.page('feedback=GIVEN&include=feedback')).items;

    expect(given.length).toBeGreaterThan(0);
    expect(given.every(({ feedback }) => feedback !== null && feedback !== undefined)).toBeTrue();
    expect((await client.page('feedback=GIVEN')).items.some((item) => 'feedback' in item)).toBeFalse();
  });

  it('pages, filters, sorts and searches 100,000 tickets', async () => {
    const client = setup(100_000);
    const last = await client.page('page=6667');

    expect([last.total, last.page, last.items.length, last.items.at(-1)?.no]).toEqual([100_000, 6667, 10, 100_000]);
    const { items } = await client.page('page=3000&sort=reference&direction=desc');
    expect(items.map(({ reference }) => reference)).toEqual(
      items
        .map(({ reference }) => reference)
        .sort()
        .reverse(),
    );
    const done = await client.page('status=DONE');
    const found = await client.page('q=retur');
    expect(done.total).toBe(68_923);
    expect(found.total).toBeGreaterThan(1000);
    expect(found.total).toBeLessThan(20_000);
    expect((await client.ticket(found.items[14]?.id ?? '')).id).toBe(found.items[14]?.id ?? '');
    const { records } = client.world.store;
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });

  it('holds 10 tickets when told to', async () => {
    expect((await setup(10).page()).total).toBe(10);
  });
});

const setup = (size: number | null = null): Client => new Client(new World(personaOf('ramai'), { size }));
