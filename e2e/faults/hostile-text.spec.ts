import type { APIRequestContext, Locator, Page, Route } from '@playwright/test';
import { cleanFileName } from '../../src/app/domain/file-name';
import { expect, openList, test as base, type World } from '../app';
import { detailOf } from '../officers/officers';
import { XSS_STRINGS } from './xss-strings';

type Row = Readonly<Record<string, unknown>>;

const ROWS = 15;
/** All strings, for a field that a page shows only once. */
const ALL = XSS_STRINGS.join(' ');
const pages = Array.from({ length: XSS_STRINGS.length / ROWS }, (_, page) => page);
const stringsOf = (page: number): readonly string[] => XSS_STRINGS.slice(page * ROWS, (page + 1) * ROWS);

/** Fails when the page has interpreted a string as HTML or script. */
const test = base.extend<{ noScriptRan: undefined }>({
  noScriptRan: [
    async ({ page }, use) => {
      const effects: string[] = [];
      page.on('dialog', (dialog) => (effects.push(dialog.message()), void dialog.dismiss()));
      page.on('request', (request) => /__ran|evil|\/x$/.test(request.url()) && effects.push(request.url()));
      await use(undefined);
      expect(effects).toEqual([]);
      expect(await page.evaluate(() => '__ran' in window)).toBe(false);
    },
    { auto: true },
  ],
});

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

for (const [where, width] of [
  ['rows', 1280],
  ['cards', 360],
] as const) {
  test(`F01: ${where} show markup as text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await answer(page, '**/tickets?*', (body) => {
      const strings = stringsOf(Number(body['page']) - 1);
      return { ...body, items: (body['items'] as Row[]).map((item, at) => hostile(item, strings[at] ?? '')) };
    });
    const fields = ['reference', 'hai', 'subject', 'name', ...(width === 1280 ? ['email'] : [])];
    for (const at of pages) {
      await openList(page, `page=${at + 1}`);
      await expectText(page.getByRole(width === 1280 ? 'table' : 'list'), stringsOf(at), fields);
    }
  });
}

test('F01: the detail shows markup as text, in its thread, files and feedback', async ({ page, request, world }) => {
  const ticket = await anyDetail(request, world);
  await openList(page);
  await page.route('**/tickets/x-*', (route) => {
    const id = route.request().url().split('/').at(-1) ?? '';
    const text = XSS_STRINGS[Number(id.slice(2))] ?? '';
    return route.fulfill({ json: { ...hostile(ticket, text), id, ...talk(text) } });
  });
  for (const [at, text] of XSS_STRINGS.entries()) {
    await page.evaluate((id) => (location.hash = `#/haicso/cso/listTiket/x-${id}`), at);
    const detail = detailOf(page);
    await expectText(
      detail,
      [text],
      ['reference', 'hai', 'subject', 'name', 'email', 'office', 'author', 'entry', 'by', 'comment'],
    );
    await expect(detail).toContainText(cleanFileName(`file:${text}.pdf`));
    expect(await page.title()).not.toContain('__ran');
  }
});

test('F01: the screens of officers show markup as text', async ({ page, world }) => {
  await page.setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': 'cso-kppn' });
  await answer(page, '**/tickets?*', (body) => {
    return { ...body, items: (body['items'] as Row[]).map((item, at) => hostile(item, XSS_STRINGS[at] ?? '')) };
  });
  await page.route('**/officers', (route) => route.fulfill({ json: XSS_STRINGS }));
  await page.route('**/satkers?*', (route) =>
    route.fulfill({ json: XSS_STRINGS.map((name, at) => ({ code: String(600000 + at), name })) }),
  );
  await openList(page);
  await expectText(page.getByRole('table'), stringsOf(0), ['satker', 'alias']);
  await page.getByRole('button', { name: /^Filter/ }).click();
  const panel = page.getByRole('dialog', { name: 'Filter Data' });
  await expectText(panel.getByLabel('CSO yang terakhir menjawab'), XSS_STRINGS);
  await panel.getByRole('combobox', { name: 'Satker', exact: true }).fill('60');
  const satkers = page.getByRole('listbox').getByRole('option');
  await expect(satkers).toHaveCount(XSS_STRINGS.length);
  await expectText(page.getByRole('listbox'), XSS_STRINGS);

  await answer(page, '**/recap?*', (body) => {
    const [office, ticket] = [body['by_office'], body['longest_waiting']].map((rows) => (rows as Row[])[0] ?? {});
    const offices = XSS_STRINGS.map((name, code) => ({
      ...office,
      office: { code: String(code), name, kind: 'KPPN' },
    }));
    const waiting = XSS_STRINGS.map((text, id) => ({ ...hostile(ticket ?? {}, text), id: String(id) }));
    return { ...body, by_office: offices, longest_waiting: waiting };
  });
  await page.goto('/#/haicso/cso/rekap?year=2024&quarter=4');
  const table = page.getByRole('table', { name: 'Tiket menurut kantor' });
  await page.locator('cso-figures-table', { has: table }).getByRole('button', { name: 'Tampilkan semua' }).click();
  await expectText(table, XSS_STRINGS);
  await expectText(page.getByRole('main'), XSS_STRINGS, ['subject', 'satker', 'office', 'reference', 'hai']);
});

test('F01: forms show what the backend sent as text: user, destinations, refusals, success', async ({
  page,
  request,
  world,
}) => {
  await answer(page, '**/session', (body) => ({ ...body, name: ALL, satker: { code: '527010', name: ALL } }));
  await answer(page, '**/destinations', (body) => {
    const [first] = body as unknown as Row[];
    return XSS_STRINGS.map((label, code) => ({ ...first, code: String(code), label }));
  });
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await expect(form.getByLabel('Nama Penanya')).toHaveValue(ALL);
  await expectText(form.getByLabel('Tujuan Pertanyaan'), XSS_STRINGS);

  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await post(page, {
    status: 422,
    json: { detail: `refusal:${ALL}`, fields: { subject: 'refusal:<b onclick=__ran=1>' } },
  });
  await form.getByRole('button', { name: 'Kirim' }).click();
  // A message that is not a plain sentence is not shown.
  await expect(form.getByRole('alert', { name: 'Ada masalah' })).toContainText('Isian ini tidak diterima');
  await expect(form).not.toContainText('refusal:');

  await post(page, { status: 201, json: { ...(await anyDetail(request, world)), reference: ALL } });
  await form.getByRole('button', { name: 'Kirim' }).click();
  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expectText(success, XSS_STRINGS);
});

test('F01: typed markup is shown as text, in the draft, the list and the thread', async ({ page }) => {
  const [first = '', subject = '', ...others] = XSS_STRINGS.filter((_, at) => [0, 14, 34, 58].includes(at));
  const lines = [first, ...others];
  const question = lines.join('\n');
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill(subject);
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill(question);
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await page.reload();
  await expect(form.getByLabel('Judul')).toHaveValue(subject);
  await expect(form.getByRole('textbox', { name: /^Pertanyaan/ })).toHaveValue(question);
  // The destinations come after the form.
  await expect(form.getByLabel('Tujuan Pertanyaan')).not.toHaveValue('');
  await form.getByRole('button', { name: 'Kirim' }).click();
  await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();

  await page.getByRole('row').filter({ hasText: subject }).getByRole('link').click();
  await expectText(detailOf(page), [subject, ...lines]);
});

/** One letter with many combining marks; the layout of 50,000 took 33 s. */
const MARKS = `a${'\u0301'.repeat(50_000)}`;
const DRAWN = `a${'\u0301'.repeat(30)}`;

test('F72: an id that no address can carry, and 50,000 marks on a letter: the list, the detail and the recap are shown', async ({
  page,
  world,
}) => {
  await page.setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': 'cso-kppn' });
  const spoilt = (item: Row, at: number): Row =>
    at === 0 ? { ...item, id: '\ud800', subject: 'Tanpa id' } : at === 1 ? hostile(item, MARKS) : item;
  await answer(page, '**/tickets?*', (body) => ({ ...body, items: (body['items'] as Row[]).map(spoilt) }));
  await openList(page);
  await expect(page.getByRole('row').filter({ hasText: 'Tanpa id' })).toContainText('data tidak lengkap');
  await expect(page.getByRole('row').filter({ hasText: 'Tanpa id' }).getByRole('link')).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: `subject:${DRAWN}` });
  await expectText(row, [DRAWN], ['reference', 'hai', 'subject', 'name', 'email', 'satker', 'alias']);

  await answer(page, '**/tickets/*', (body) => ({ ...hostile(body, MARKS), ...talk(MARKS), status: MARKS }));
  await row.getByRole('link').click();
  await expectText(detailOf(page), [DRAWN], ['reference', 'hai', 'subject', 'name', 'author', 'entry']);
  await expect(detailOf(page)).toContainText(cleanFileName(`file:${DRAWN}.pdf`));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await answer(page, '**/recap?*', (body) => {
    const waiting = (body['longest_waiting'] as Row[]).map(spoilt);
    const [office] = body['by_office'] as Row[];
    return { ...body, longest_waiting: waiting, by_office: [{ ...office, office: hostile({}, MARKS)['office'] }] };
  });
  await page.goto('/#/haicso/cso/rekap?year=2024&quarter=4');
  const longest = page.getByRole('listitem').filter({ hasText: 'Tanpa id' });
  await expect(longest).toBeVisible();
  await expect(longest.locator('a[href]')).toHaveCount(0);
  await expectText(page.getByRole('main'), [`subject:${DRAWN}`, `office:${DRAWN}`]);
});

/** A ticket whose fields hold their own name and the string. */
function hostile(ticket: Row, text: string): Row {
  const unit = (name: string): Row => ({ code: '139', name: `${name}:${text}`, kind: 'KPPN' });
  return {
    ...ticket,
    ...{ reference: `reference:${text}`, hai_djpb_number: `hai:${text}`, subject: `subject:${text}` },
    ...{ asker_name: `name:${text}`, asker_email: `email:${text}`, officer_alias: `alias:${text}` },
    ...{ satker: unit('satker'), office: unit('office') },
  };
}

function talk(text: string): Row {
  const at = '2024-12-18T03:00:00Z';
  const attachments = [{ id: 'f', name: `file:${text}.pdf`, size: 1000, type: 'application/pdf' }];
  return {
    thread: [{ id: 'e', author: `author:${text}`, side: 'CSO', at, text: `entry:${text}`, attachments }],
    events: [{ kind: 'CLOSED', at, by: `by:${text}` }],
    ...{ status: 'DONE', feedback_given: true, feedback: { rating: 'NEUTRAL', comment: `comment:${text}`, at } },
  };
}

async function expectText(
  container: Locator,
  strings: readonly string[],
  fields: readonly string[] = [''],
): Promise<void> {
  const wanted = strings.flatMap((text) => fields.map((field) => (field ? `${field}:${text}` : text)));
  await expect
    .poll(async () => {
      const found = (await container.allTextContents()).join();
      return wanted.filter((text) => !found.includes(text));
    })
    .toEqual([]);
}

/** Changes the backend's response. */
const answer = (page: Page, url: string, change: (body: Row) => unknown): Promise<unknown> =>
  page.route(url, async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as Row) });
  });

const post = (page: Page, reply: { status: number; json: unknown }): Promise<unknown> =>
  page.route(
    (url) => url.pathname.endsWith('/tickets'),
    (route) => (route.request().method() === 'POST' ? route.fulfill(reply) : route.fallback()),
  );

/** A ticket as the backend sends it. */
async function anyDetail(request: APIRequestContext, world: World): Promise<Row> {
  const get = async (path: string): Promise<unknown> =>
    (await request.get(`/api/haicso/v1/tickets${path}`, { headers: { 'x-mock-world': world.name } })).json();
  const { items } = (await get('?page=1&size=15')) as { items: { id: string }[] };
  return (await get(`/${items[0]?.id ?? ''}`)) as Row;
}
