import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { read, utils } from 'xlsx';
import { readZip } from '../../src/testing/strict-zip';
import { expect, openDetail, openList, test } from '../app';
import { settingsStored } from '../stored-settings';

const NAME = 'HAI-CSO_tiket_2024-03-21_1207';
/** Matches file names of the mock's frozen minute. */
const named = (ending: string): RegExp => new RegExp(`^${NAME}\\d\\d${ending.replace('.', '\\.')}$`);

test('fig 9: Excel of the tickets that match the filter, in the order of the list', async ({ page }) => {
  await openList(page, 'status=DONE&order=oldest');
  const download = await downloadBy(page, () => chooseExcel(page, 'Excel satu baris'));
  expect(download.suggestedFilename()).toMatch(named('.xlsx'));

  const rows = await rowsOf(download);
  expect(rows[0]?.[0]).toBe('Daftar Tiket - Semua');
  expect(rows[3]?.[0]).toBe('Filter: Selesai · Urut berdasarkan Tanggal dibuat terlama');
  const [headings = [], ...tickets] = rows.slice(5);
  const column = (heading: string) => tickets.map((row) => row[headings.indexOf(heading)]);
  expect(headings).toContain('Penilaian');
  expect(tickets.length).toBe((await page.getByRole('row').count()) - 1);
  expect(column('No')).toEqual(tickets.map((_, index) => index + 1));
  expect(column('No. Referensi')[0]).toBe('HAI-314105103');
  await expect(notice(page).getByText(`${download.suggestedFilename()} berisi ${tickets.length} tiket.`)).toBeVisible();
});

test('fig 9: Excel in format MONSAKTI', async ({ page }) => {
  await openList(page);
  const download = await downloadBy(page, () => chooseExcel(page, 'Excel format MONSAKTI'));
  expect(download.suggestedFilename()).toMatch(named('_MONSAKTI.xlsx'));
  const rows = await rowsOf(download);
  expect(rows[3]?.[0]).toBe('Filter: Tidak ada filter · Urut berdasarkan Tanggal dibuat terbaru');
  expect(rows[5]).toEqual(['NO', 'NAMA/EMAIL', 'TANGGAL', 'NO. REFERENSI, SUBJEK', 'STATUS', 'CSO', 'DETAIL']);
  expect(rows.length).toBe(6 + 14 * 3);
  expect(rows[6]?.[3]).toBe('No. Ref: HAI-319120040');
});

test('fig 9: PDF', async ({ page }) => {
  await openList(page);
  const download = await downloadBy(page, () => page.getByRole('button', { name: 'PDF' }).click());
  expect(download.suggestedFilename()).toMatch(named('.pdf'));
  const text = await textOf(download);
  expect(text).toContain('Daftar Tiket - Semua');
  expect(text).toContain('Halaman 1 dari 1');
  expect(text).toContain('HAI-319120040');
});

test('Berkas Tiket holds the whole thread', async ({ page }) => {
  await openList(page);
  const dialog = await openDetail(page, 'KPN-INT-003-C');
  const button = dialog.getByRole('button', { name: 'Unduh berkas (PDF)' });
  // The export's code is prefetched when the pointer reaches the button.
  await Promise.all([page.waitForEvent('worker'), button.hover()]);
  const download = await downloadBy(page, () => button.click());
  expect(download.suggestedFilename()).toMatch(/^HAI-CSO_berkas_HAI-319120040_2024-03-21_1207\d\d\.pdf$/);
  const text = await textOf(download);
  expect(text).toContain('Berkas Tiket No. HAI-319120040');
  expect(text).toContain('KPN-INT-003-C');
  expect(text).toContain('Dicetak 21-03-2024 12:07');
  await expect(dialog.getByRole('group', { name: 'Unduhan' }).getByText('Unduhan selesai.')).toBeVisible();
});

test('the detail prints as a document over as many pages as it needs, without the list behind it', async ({ page }) => {
  await openList(page);
  const dialog = await openDetail(page, 'KPN-INT-003-C');
  await dialog.getByText('tes jawab spmkp').evaluate((text) => {
    text.textContent = Array.from({ length: 150 }, (_, line) => `Baris ${line + 1}.`).join('\n');
  });
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })));
  const texts = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => textOfPage(pdf, index + 1)));
  expect(pdf.numPages).toBeGreaterThan(2);
  expect(texts[0]).toContain('Detail Data Tiket No. HAI-319120040');
  expect(texts.at(-1)).toContain('Tiket ini sudah ditutup');
  expect(texts.join('')).toContain('Baris 75.');
  expect(texts.join('')).not.toContain('Daftar Tiket');
});

for (const [what, text] of [
  ['a paragraph of one line', 'kata biasa '.repeat(25)],
  ['a word', 'x'.repeat(270)],
] as const) {
  test(`a printed ticket is as wide as the paper, whatever the width of ${what}, and holds the own messages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 794, height: 1123 });
    await openList(page);
    const dialog = await openDetail(page, 'STK-INT-004-A');
    await dialog.locator('article > p').evaluateAll((all, words) => all.forEach((p) => (p.textContent = words)), text);
    await page.emulateMedia({ media: 'print' });
    const messages = dialog.getByRole('article');
    await expect(messages).toHaveCount(2);
    const boxes = await messages.evaluateAll((all) =>
      all.map((each) => {
        const { left, right, height } = each.getBoundingClientRect();
        return { inside: left >= 0 && right <= innerWidth, shown: height > 20 };
      }),
    );
    expect(boxes).toEqual([1, 2].map(() => ({ inside: true, shown: true })));
  });
}

test('the chosen columns are remembered', async ({ page }) => {
  await openList(page);
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: 'Pilih kolom' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kolom Excel' });
  await dialog.getByRole('checkbox', { name: 'Email' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Kantor' }).uncheck();
  const saved = settingsStored(page, '"exportColumns"');
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await saved;
  await expect(page.getByRole('button', { name: 'Excel' })).toBeFocused();

  await page.reload();
  const download = await downloadBy(page, () => chooseExcel(page, 'Excel satu baris'));
  const headings = (await rowsOf(download))[5];
  expect(headings).toContain('Subjek');
  expect(headings).not.toContain('Email');
  expect(headings).not.toContain('Kantor');
});

test('an empty list gives a notice and no file (F13)', async ({ page }) => {
  await openList(page, 'q=tidak-ada-kata-ini');
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect(notice(page).getByText('Tidak ada yang dapat diunduh.')).toBeVisible();
});

test('an export above the limit asks to narrow the filter', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', size: 100_001 });
  await openList(page);
  await chooseExcel(page, 'Excel satu baris');
  await expect(
    notice(page).getByText(/Ada 100\.001 tiket, sedangkan satu berkas paling banyak 100\.000/),
  ).toBeVisible();
});

test('a page that fails in the middle is retried; when it fails again, a notice is shown', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', size: 2000 });
  let failures = 1;
  await page.route(/tickets\?.*page=3.*size=500/, (route) =>
    failures-- > 0 ? route.fulfill({ status: 503, body: '' }) : route.fallback(),
  );
  await openList(page);
  const download = await downloadBy(page, () => chooseExcel(page, 'Excel satu baris'));
  expect((await rowsOf(download)).length).toBe(6 + 2000);

  failures = 99;
  await chooseExcel(page, 'Excel satu baris');
  await expect(notice(page).getByText(/Unduhan terhenti: Server sedang mengalami gangguan/)).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toBeVisible();
  failures = 0;
  await downloadBy(page, () => page.getByRole('button', { name: 'Coba lagi' }).click());
});

test('an export can be cancelled at any moment, without a file', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', size: 20_000 });
  await openList(page);
  let downloads = 0;
  page.on('download', () => downloads++);
  await chooseExcel(page, 'Excel satu baris');
  await expect(page.getByRole('progressbar', { name: 'Menyiapkan Excel' })).toBeVisible();
  await page.getByRole('button', { name: 'Batalkan' }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await openList(page, 'status=FORWARDED');
  // The list of before stands there until then.
  await expect(page.getByRole('button', { name: 'Hapus filter Kirim ke HAI' })).toBeVisible();
  const download = await downloadBy(page, () => page.getByRole('button', { name: 'PDF' }).click());
  expect(download.suggestedFilename()).toMatch(named('.pdf'));
  expect(downloads).toBe(1);
});

test('20,000 rows while typing in the search field (F14)', async ({ page, world }) => {
  await world.reset({ persona: 'ramai', size: 20_000 });
  await openList(page);
  let workers = 0;
  page.on('worker', () => workers++);
  const download = await downloadBy(page, async () => {
    await chooseExcel(page, 'Excel satu baris');
    await page.getByRole('searchbox').pressSequentially('retur', { delay: 40 });
  });
  expect((await rowsOf(download)).length).toBe(6 + 20_000);
  await expect(page).toHaveURL(/q=retur/);
  expect(workers).toBeGreaterThan(0);
  await expect(notice(page).getByText(/berisi 20\.000 tiket/)).toBeVisible();
});

test('a chunk that fails to load gives a notice, leaves the list as it is, and loads at the next attempt (F15)', async ({
  page,
}) => {
  await openList(page);
  await expect(page.getByRole('row')).toHaveCount(15);
  let chunksGone = true;
  await page.route(/\.js$/, (route) => (chunksGone ? route.abort() : route.fallback()));
  await page.getByRole('button', { name: 'PDF' }).click();
  await expect(notice(page).getByText('Komponen unduhan gagal dimuat.')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(15);
  chunksGone = false;
  const download = await downloadBy(page, () => page.getByRole('button', { name: 'Coba lagi' }).click());
  expect(download.suggestedFilename()).toMatch(named('.pdf'));
});

test('an export works where the policy of the page allows no worker', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'Worker', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openList(page);
  const download = await downloadBy(page, () => chooseExcel(page, 'Excel satu baris'));
  expect((await rowsOf(download)).length).toBe(6 + 14);
});

function notice(page: Page) {
  return page.getByRole('group', { name: 'Unduhan' });
}

async function chooseExcel(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

async function downloadBy(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

async function rowsOf(download: Download): Promise<(string | number | null)[][]> {
  const file = await readFile(await download.path());
  await readZip(new Blob([file]));
  const { Sheets } = read(file);
  const sheet = Sheets['Data'];
  return sheet ? utils.sheet_to_json(sheet, { header: 1, defval: null, blankrows: true }) : [];
}

async function textOf(download: Download): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(await download.path())));
  return textOfPage(pdf, 1);
}

async function textOfPage(pdf: Awaited<ReturnType<typeof getDocumentProxy>>, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
