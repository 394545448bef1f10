import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { read, utils } from 'xlsx';
import { openList, visibleText } from '../app';
import { hold } from '../hold';
import { expect, test } from './officers';

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

async function openRecap(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/haicso/cso/rekap${query}`);
  await expectComplete(page);
}

/** Waits for all figures: what has changed against the period before comes last, above the tables. */
async function expectComplete(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Excel', exact: true })).toBeEnabled();
}

/** Matches the name of a count: `95 tiket: Selesai`. */
const countIn = (name: string): string => /([\d.]+) tiket/.exec(name)?.[1] ?? '';

test('every table opens the list with exactly the tickets that it counts', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page, '?from=2024-11-01&to=2024-11-30');
  const tables = page.getByRole('table').filter({ has: page.getByRole('link', { name: / tiket: / }) });
  // Months and replies are no tables with links: columns, and numbers that no filter selects.
  await expect(tables).toHaveCount(10);

  const opensAsMany = async (link: Locator): Promise<void> => {
    const count = countIn((await link.getAttribute('aria-label')) ?? '');
    await link.click();
    await expect(page.getByText(new RegExp(`dari ${count}$`))).toBeVisible();
    await page.goBack();
    await expectComplete(page);
  };
  for (const table of await tables.all()) await opensAsMany(table.getByRole('link', { name: / tiket: / }).first());
  // The tickets behind the medians, and those without a first answer.
  for (const [table, name] of [
    ['Tiket menurut topik', / tiket selesai: /],
    ['Tiket menurut petugas yang terakhir menjawab', / tiket selesai: /],
    ['Tiket menurut topik', / tiket sudah dijawab: /],
    ['Tiket menurut kantor', / tiket belum dijawab: /],
  ] as const)
    await opensAsMany(page.getByRole('table', { name: table }).getByRole('link', { name }).first());
});

test('Back from a list leads to the number that was pressed, in its sorted table, after a reload too', async ({
  as,
}) => {
  const page = await as('kantor-pusat');
  await openRecap(page);
  const table = page.getByRole('table', { name: 'Tiket menurut satker' });
  await table.getByRole('button', { name: 'Satker' }).click();
  await page
    .locator('section', { has: table })
    .getByRole('button', { name: /^Tampilkan semua/ })
    .click();
  const link = table.getByRole('link', { name: / tiket: / }).nth(11);
  const name = (await link.getAttribute('aria-label')) ?? '';
  const expectReturned = async (): Promise<void> => {
    await expect(link).toBeFocused();
    await expect(link).toHaveAttribute('aria-label', name);
    await expect(link).toBeInViewport();
  };
  await link.click();
  await expect(visibleText(page, new RegExp(`dari ${countIn(name)}$`))).toBeVisible();
  await page.reload();
  await expect(visibleText(page, new RegExp(`dari ${countIn(name)}$`))).toBeVisible();
  await page.goBack();
  await expectReturned();

  // The figures of another period are the last ones when the user comes back.
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Rekap' }).click();
  await page.getByRole('button', { name: 'Bulan lalu' }).click();
  await expect(visibleText(page, '· November 2024 ·')).toBeVisible();
  await page.getByRole('link', { name: 'Daftar Tiket' }).click();
  await expect(page.getByRole('heading', { name: /^Daftar Tiket - / })).toBeVisible();
  await page.evaluate(() => history.go(-4));
  await expectReturned();
});

test('a user who scrolls while the figures are loaded again is not moved back to the link', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page);
  const table = page.getByRole('table', { name: 'Tiket menurut status' });
  await table.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: /^Daftar Tiket - / })).toBeVisible();
  const release = await hold(page, /\/v1\/recap/);
  await page.goBack();
  await expect(table).toBeVisible();
  const scrolled = (): Promise<number> => page.evaluate(() => scrollY);
  const before = await scrolled();
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 1_500);
  await expect.poll(scrolled).toBeGreaterThan(before + 1_000);
  const chosen = await scrolled();
  const loaded = page.waitForResponse(/\/v1\/recap/);
  release();
  await (await loaded).finished();
  await expect(page.getByRole('button', { name: 'Excel', exact: true })).toBeEnabled();
  expect(await scrolled()).toBe(chosen);
  await expect(table.getByRole('link').first()).not.toBeFocused();
});

test('those who have waited longest are named by number and subject, and a click opens the ticket', async ({ as }) => {
  const page = await as('cso-kppn');
  await openRecap(page);
  const longest = page.getByRole('link', { name: /^No\. Ref: HAI-\d+ \S/ }).first();
  const reference = /HAI-\d+/.exec(await longest.innerText())?.[0] ?? '';
  await longest.click();
  await expect(page.getByRole('dialog', { name: `Detail Data Tiket No. ${reference}` })).toBeVisible();
});

test('Enter on a month opens its list, and the chips say which filters are on', async ({ as }) => {
  const page = await as('cso-kppn');
  await openRecap(page);
  const month = page.getByRole('link', { name: /^Agu: / });
  const count = countIn((await month.getAttribute('aria-label')) ?? '');
  await month.focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: /^Hapus filter Tanggal 01-08-2024 s\.d\. 31-08-2024/ })).toBeVisible();
  await expect(page.getByText(new RegExp(`dari ${count}$`))).toBeVisible();
});

test('year and quarter are in the address, and a reload restores them', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('link', { name: 'Rekap' }).click();
  await page.getByLabel('Rekap Laporan').selectOption({ label: 'Triwulan II' });
  await expect(page).toHaveURL(/rekap\?year=2024&quarter=2$/);
  await expect(page.getByText('KPPN Jakarta II · Triwulan II 2024')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tahun', exact: true }).selectOption('2023');
  await expect(page).toHaveURL(/rekap\?year=2023/);

  await page.reload();

  await expect(page.getByText('KPPN Jakarta II · Triwulan II 2023')).toBeVisible();
  await expect(page.getByLabel('Rekap Laporan')).toHaveValue('2');
});

test('a satker reads that the recap is for officers, and nothing is requested', async ({ as, world }) => {
  const page = await as('ramai');
  await page.goto('/#/haicso/cso/rekap');

  await expect(page.getByText('Anda tidak berwenang membuka halaman ini', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(0);
  expect(await world.calls('GET recap')).toBe(0);
});

test('a recap that fails shows an error, and loads at the next attempt', async ({ as }) => {
  const page = await as('cso-kppn');
  await page.route('**/recap*', (route) => route.fulfill({ status: 403, json: {} }));
  await page.goto('/#/haicso/cso/rekap');
  await expect(page.getByText('Anda tidak berwenang membuka data ini', { exact: true })).toBeVisible();
  await page.unroute('**/recap*');
  await page.reload();

  await expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible();
});

test('last month is two presses from the list, and what is shown is in both files', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openList(page);
  await page.getByRole('link', { name: 'Rekap' }).click();
  await page.getByRole('button', { name: 'Bulan lalu' }).click();
  await expect(page).toHaveURL(/rekap\?from=2024-11-01&to=2024-11-30$/);
  await expect(page.getByText('Semua kantor · November 2024')).toBeVisible();
  await expect(page.getByText(/^\d+ lebih (banyak|sedikit) daripada Oktober 2024$/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Kantor' }).selectOption({ index: 1 });
  await expect(page).toHaveURL(/&office=[A-Z]+-\d+$/);
  await expect(page.getByText(/^K\S+ .* · November 2024/)).toBeVisible();
  const total = await page.getByRole('definition').first().innerText();
  const save = async (name: string) => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name, exact: true }).click();
    const download = await saving;
    await expect(page.getByText(/^HAI-CSO_rekap_.*$/)).toContainText(download.suggestedFilename());
    await page.getByRole('button', { name: 'Tutup' }).click();
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };

  const excel = await save('Excel');
  expect(excel.name).toMatch(/^HAI-CSO_rekap_K\w+-\d+_2024-11_.*\.xlsx$/);
  const sheet = Object.values(read(excel.bytes).Sheets)[0] ?? {};
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, blankrows: false });
  expect(rows.find(([by]) => by === 'Semua')?.[2]).toBe(Number(total));
  expect(rows.filter(([by]) => by === 'Status').reduce((sum, row) => sum + Number(row[2]), 0)).toBe(Number(total));

  const pdf = await save('PDF');
  expect(pdf.name).toBe(excel.name.replace('.xlsx', '.pdf'));
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a backend that knows only years and quarters offers no other choice', async ({ as, world }) => {
  await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00', lean: true });
  const page = await as('kantor-pusat');
  await openRecap(page, '?from=2024-11-01&to=2024-11-30');
  await expect(page.getByText('Semua kantor · Tahunan 2024')).toBeVisible();
  await expect(page.getByLabel('Rekap Laporan').getByRole('option')).toHaveCount(5);
  await expect(page.getByRole('button', { name: 'Bulan lalu' })).toHaveCount(0);
  await expect(page.getByRole('combobox', { name: 'Kantor' })).toHaveCount(0);
});

test('the list opens at its top from a recap that was scrolled down', async ({ as }) => {
  const page = await as('kantor-pusat');
  await page.setViewportSize({ width: 1280, height: 400 });
  await openRecap(page, '?year=2024');
  await page.getByRole('table', { name: 'Tiket menurut kantor' }).getByRole('link').last().click();
  await expect(page.getByRole('heading', { name: /^Daftar Tiket/ })).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
});

test('in print nothing overlaps, and no button is printed', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page, '?year=2024');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Excel' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Rekap Tiket' })).toBeVisible();
  await page.getByRole('heading', { name: 'Tiket menurut kantor' }).scrollIntoViewIfNeeded();
  const stuck = await page.evaluate(
    () =>
      [...document.querySelectorAll('body *')].filter((each) => getComputedStyle(each).position === 'sticky').length,
  );
  expect(stuck).toBe(0);
});
