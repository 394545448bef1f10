import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import calendar from '../../src/assets/catalogue/calendar.json' with { type: 'json' };
import { expect, openList, test } from '../app';

const CATALOGUE = '**/catalogue?version=*';

/** Box of every row, so that a moved or grown row is found. */
const boxes = (page: Page) =>
  page.locator('[data-ticket]').evaluateAll((rows) =>
    rows.map((row) => {
      const { top, height } = row.getBoundingClientRect();
      return `${top} ${height}`;
    }),
  );

test.describe('ages', () => {
  test.beforeEach(({ world }) =>
    world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00', autoplay: false }),
  );

  for (const width of [1280, 360]) {
    test(`are calendar time at once, then working time, and no row moves, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      const order: string[] = [];
      page.on('response', (response) => response.url().includes('/tickets?') && order.push('list'));
      let release = (): void => undefined;
      const held = new Promise<void>((done) => (release = done));
      await page.route(CATALOGUE, async (route) => {
        order.push('calendar');
        await held;
        await route.continue();
      });
      await openList(page);
      await expect(page.getByText(/(menunggu|feedback ·) \d+ hari$/).first()).toBeVisible();
      await expect.poll(() => order).toContain('calendar');
      expect(order[0]).toBe('list');
      const before = await boxes(page);
      release();
      await expect(page.getByText(/(menunggu|feedback ·) \d+ hari kerja$/).first()).toBeVisible();
      await expect(page.getByText(/(menunggu|feedback ·) \d+ (hari|jam|menit)$/)).toHaveCount(0);
      await expect(page.getByTitle(/^\d+ (hari|jam|menit) menurut kalender$/).first()).toBeVisible();
      expect(await boxes(page)).toEqual(before);
    });
  }
});

test('a year that the calendar lacks leaves calendar time, and says so', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', clock: '2027-02-02T10:24:00+07:00', autoplay: false });
  await openList(page);
  await expect(page.getByText(/^Waktu dalam WIB · kalender belum lengkap$/)).toBeVisible();
  await expect(page.getByText(/(menunggu|feedback ·) \d+ (hari|jam)$/).first()).toBeVisible();
  await expect(page.getByText(/ kerja$/)).toHaveCount(0);
});

test.describe('outside the office hours', () => {
  test('the form for a ticket says when the office opens, and takes no focus', async ({ page, world }) => {
    await world.reset({ persona: 'ramai', clock: '2024-03-23T10:00:00+07:00' });
    await openList(page);
    await page.getByRole('link', { name: 'Tambah' }).click();
    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    const destination = form.getByLabel('Tujuan Pertanyaan');
    await expect(form.getByText('Kantor sedang tutup')).toBeHidden();
    await destination.focus();
    await destination.selectOption({ index: 1 });
    await expect(form.getByText('Kantor sedang tutup. Buka lagi Senin 08.00 WIB.')).toBeVisible();
    await expect(destination).toBeFocused();
  });

  test('says nothing while the office is open', async ({ page, world }) => {
    await world.reset({ persona: 'ramai', clock: '2024-03-25T10:00:00+07:00' });
    await openList(page);
    // The calendar is there.
    await expect(page.getByText(/ kerja$/).first()).toBeVisible();
    await page.getByRole('link', { name: 'Tambah' }).click();
    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
    await expect(form.getByText(/^Akan dikirim ke/)).toBeVisible();
    await expect(form.getByText('Kantor sedang tutup')).toBeHidden();
  });

  test('the reply says so too', async ({ page, world }) => {
    await world.reset({ persona: 'ramai', clock: '2024-03-23T10:00:00+07:00', autoplay: false });
    await openList(page);
    await page.getByRole('button', { name: /^Menunggu Anda/ }).click();
    // The rows of before stay until the new ones are there: such a row waits for the satker's reply in both lists.
    const waiting = page.locator('[data-ticket]').filter({ hasText: /menunggu \d+ \w+ kerja/ });
    await waiting.filter({ hasNotText: 'feedback' }).getByRole('link').first().click();
    const dialog = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
    await expect(dialog.getByRole('textbox', { name: /^Tanggapan/ })).toBeVisible();
    await expect(dialog.getByText('Kantor sedang tutup. Buka lagi Senin 08.00 WIB.')).toBeVisible();
  });
});

test.describe('a calendar that is wrong', () => {
  test.use({ expectedErrors: [/^HAI-CSO: kalender tidak dipakai\. calendar\.json: years\.2024\.status: harus /] });

  test('leaves calendar time and the topics, and says where it is wrong on the console', async ({ page, world }) => {
    await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00', lean: true });
    const wrong = { ...calendar, years: { 2024: { ...calendar.years[2024], status: 'x' } } };
    await page.route('**/catalogue/calendar.json', (route) => route.fulfill({ json: wrong }));
    const problem = page.waitForEvent('console', (message) => message.text().includes('kalender tidak dipakai'));
    await openList(page);
    await problem;
    await expect(page.getByText(/(menunggu|feedback ·) \d+ hari$/).first()).toBeVisible();
    await expect(page.getByText('Waktu dalam WIB · kalender tidak tersedia', { exact: true })).toBeVisible();
    await expect(page.getByTitle('waktu kalender; kalender tidak tersedia').first()).toBeVisible();
    await page.getByRole('link', { name: 'Tambah' }).click();
    await expect(page.getByRole('combobox', { name: /^Topik/ })).toBeVisible();
  });
});

test('a calendar that is not there leaves calendar time, and is told', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00', lean: true });
  await page.route('**/catalogue/calendar.json', (route) => route.fulfill({ status: 404 }));
  await openList(page);
  await expect(page.getByText('Waktu dalam WIB · kalender tidak tersedia', { exact: true })).toBeVisible();
  await expect(page.getByText(/ kerja$/)).toHaveCount(0);
});

test('an office whose zone nobody says has calendar time, and the list says so', async ({ page, world }) => {
  const clock = '2024-12-19T10:24:00+07:00';
  await world.reset({ persona: 'kantor-pusat', clock, lean: true, autoplay: false });
  await openList(page);
  const unknown = 'zona waktu kantor belum diketahui';
  await expect(page.getByText(`Waktu dalam WIB · ${unknown}`, { exact: true })).toBeVisible();
  await expect(page.getByTitle(`waktu kalender; ${unknown}`).first()).toBeVisible();
  await expect(page.getByText(/ kerja$/)).toHaveCount(0);
  await world.reset({ persona: 'kantor-pusat', clock, autoplay: false });
  await page.reload();
  await expect(page.getByText('Waktu dalam WIB', { exact: true })).toBeVisible();
  await expect(page.getByText(/ hari kerja$/).first()).toBeVisible();
});

test('the recap counts working time also where the list was never open', async ({ page, world }) => {
  await world.reset({ persona: 'cso-kppn', clock: '2024-12-19T10:24:00+07:00', autoplay: false });
  await page.goto('/#/haicso/cso/rekap');
  await expect(page.getByTitle(/ menurut kalender$/).first()).toBeVisible();
});

test('the address sorts by due date where the backend does; another backend is never asked, and the address drops it', async ({
  page,
  world,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/tickets?') && asked.push(request.url()));
  await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00', lean: true });
  await openList(page, 'sort=due');
  await expect(page).not.toHaveURL(/sort=/);
  await expect(page.getByText('Urut berdasarkan | Tanggal dibuat terbaru')).toBeVisible();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await expect(page.getByLabel('Urut Berdasarkan').getByRole('option')).toHaveCount(2);
  expect(asked.filter((url) => url.includes('sort='))).toEqual([]);

  await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' });
  await page.reload();
  await page.getByRole('button', { name: /^Filter/ }).click();
  await page.getByLabel('Urut Berdasarkan').selectOption('Tenggat Terdekat');
  await page.getByRole('button', { name: 'Kirim' }).click();
  await expect(page).toHaveURL(/sort=due/);
  await expect(page.locator('[data-ticket]').first()).toContainText(/memengaruhi .+ hari kerja/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Urut berdasarkan | Tenggat terdekat, hapus' })).toBeVisible();
  await expect(page.locator('[data-ticket]').first()).toContainText(/memengaruhi .+ hari kerja/);
});

for (const lean of [false, true]) {
  const where = lean ? 'as a line of the text, to a backend that stores none' : 'to a backend that stores it';
  test(`a topic names the date that the ticket affects, ${where}`, async ({ page, world }) => {
    await world.reset({ persona: 'ramai', clock: '2024-03-21T10:00:00+07:00', autoplay: false, lean });
    await openList(page);
    await page.getByRole('link', { name: 'Tambah' }).click();
    const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
    await form.getByRole('combobox', { name: /^Topik/ }).fill('gaji');
    await page.getByRole('option', { name: /^Gaji/ }).click();
    const month = form.getByLabel('Periode');
    await month.fill('Mei 2024');
    await expect(form.getByText('memengaruhi 5 Apr, 10 hari kerja lagi')).toBeVisible();
    await month.fill('02-2027');
    await expect(form.getByText('Tanggalnya belum dapat dihitung: kalender belum lengkap.')).toBeVisible();
    await expect(form.getByText(/^memengaruhi/)).toHaveCount(0);
    await month.fill('Mei 2024');
    await expect(month).toBeFocused();
    const affected = form.getByLabel('Tenggat yang terpengaruh');
    await affected.selectOption('');
    await expect(form.getByText(/^memengaruhi/)).toHaveCount(0);
    await affected.selectOption('SPM tunjangan kinerja');
    await expect(form.getByText(/^memengaruhi 29 Apr/)).toBeVisible();
    await affected.selectOption('SPM gaji induk');

    const download = page.waitForEvent('download');
    await form.getByRole('button', { name: 'Simpan ke kalender: tenggat SPM gaji induk (.ics)' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('Tenggat SPM gaji induk 2024-04-05.ics');
    expect(await readFile(await file.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20240405\r\n');

    await form.getByLabel('Judul').fill('Gaji');
    await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
    await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
    const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/tickets'));
    await form.getByRole('button', { name: 'Kirim', exact: true }).click();
    await form.getByRole('button', { name: 'Kirim tetap' }).click();
    const { question, due } = (await sent).postDataJSON() as { question: string; due?: unknown };
    expect(question.includes('\nTenggat: SPM gaji induk 05-04-2024\n')).toBe(lean);
    expect(due).toEqual(lean ? undefined : { key: 'gaji-induk', date: '2024-04-05' });

    await page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page
      .getByRole('link', { name: /^Detail tiket .*, Gaji$/ })
      .first()
      .click();
    const detail = page.getByRole('dialog', { name: /^Detail Data Tiket/ });
    await expect(detail.getByText('memengaruhi 5 Apr, 10 hari kerja lagi')).toBeVisible();
  });
}
