import type { Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { read, utils } from 'xlsx';
import { openList } from '../app';
import { expect, test } from './officers';

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

async function openRecap(page: Page, query = ''): Promise<void> {
  await page.goto(`/#/haicso/cso/rekap${query}`);
  await expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible();
}

/** Matches the hidden words of a bar for screen readers: `: 95 tiket, 23,3%`. */
const countIn = (name: string): string => /([\d.]+) tiket/.exec(name)?.[1] ?? '';

test('every bar opens the list with exactly its tickets', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page, '?year=2024&quarter=3');
  const charts = page.getByRole('list', { name: /^Grafik Tiket menurut/ });
  await expect(charts).toHaveCount(4);

  for (const chart of await charts.all()) {
    const bar = chart.getByRole('link').first();
    const count = countIn(await bar.innerText());
    await bar.click();
    await expect(page.getByText(new RegExp(`dari ${count}$`))).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible();
  }
});

test('those who have waited longest are named by number and subject, and a click opens the ticket', async ({ as }) => {
  const page = await as('cso-kppn');
  await openRecap(page);
  const longest = page.getByRole('link', { name: /^No\. Ref: HAI-\d+ \S/ }).first();
  const reference = /HAI-\d+/.exec(await longest.innerText())?.[0] ?? '';
  await longest.click();
  await expect(page.getByRole('dialog', { name: `Detail Data Tiket No. ${reference}` })).toBeVisible();
});

test('Enter on a quarter opens its list, and the chips say which filters are on', async ({ as }) => {
  const page = await as('cso-kppn');
  await openRecap(page);
  const quarter = page.getByRole('link', { name: /^Triwulan III: / });
  const count = countIn((await quarter.getAttribute('aria-label')) ?? '');
  await quarter.focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('button', { name: 'Hapus filter Triwulan III 2024' })).toBeVisible();
  await expect(page.getByText(new RegExp(`dari ${count}$`))).toBeVisible();
});

test('the chart and its table say the same numbers', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page);
  const bars = await page.getByRole('list', { name: 'Grafik Tiket menurut kantor' }).getByRole('link').allInnerTexts();
  const rows = await page
    .getByRole('table', { name: 'Tiket menurut kantor' })
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
    .all();

  const inTable = await Promise.all(
    rows.map(async (each) => (await each.getByRole('cell').first().innerText()).split(/\s/)[0]),
  );
  expect(bars.map(countIn)).toEqual(inTable.slice(0, bars.length));
});

test('year and quarter are in the address, and a reload restores them', async ({ as }) => {
  const page = await as('cso-kppn');
  await openList(page);
  await page.getByRole('link', { name: 'Rekap' }).click();
  await page.getByLabel('Rekap Laporan').selectOption({ label: 'Triwulan II' });
  await expect(page).toHaveURL(/rekap\?year=2024&quarter=2$/);
  await expect(page.getByText('KPPN Jakarta II · Triwulan II 2024')).toBeVisible();
  await page.getByRole('combobox', { name: 'Tahun', exact: true }).selectOption('2023');

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

test('its numbers can be downloaded as a file', async ({ as }) => {
  const page = await as('kantor-pusat');
  await openRecap(page, '?year=2024&quarter=3');
  const total = await page.getByRole('definition').first().innerText();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Excel' }).click(),
  ]);

  expect(download.suggestedFilename()).toMatch(/^HAI-CSO_rekap_semua-kantor_2024-T3_.*\.xlsx$/);
  const sheet = Object.values(read(await readFile(await download.path())).Sheets)[0] ?? {};
  const rows: unknown[][] = utils.sheet_to_json(sheet, { header: 1, blankrows: false });
  expect(rows.find(([by]) => by === 'Semua')?.[2]).toBe(Number(total));
  expect(rows.filter(([by]) => by === 'Kantor').reduce((sum, row) => sum + Number(row[2]), 0)).toBe(Number(total));
});

test('the list opens at its top from a recap that was scrolled down', async ({ as }) => {
  const page = await as('kantor-pusat');
  await page.setViewportSize({ width: 1280, height: 400 });
  await openRecap(page, '?year=2024');
  await page.getByRole('list', { name: 'Grafik Tiket menurut kantor' }).getByRole('link').last().click();
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
