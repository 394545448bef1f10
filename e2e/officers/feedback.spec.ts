import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { getDocumentProxy } from 'unpdf';
import { read, utils } from 'xlsx';
import { openDetail, openList } from '../app';
import { detailOf, expect, test } from './officers';

/** Joined at run time, so that the page holds it only if the backend has sent it. */
const COMMENT = ['KOMENTAR', 'RAHASIA'].join(' ');
const FEEDBACK = { rating: 'NOT_HELPFUL', comment: COMMENT, at: '2024-03-19T06:00:00Z' };

/** Makes the backend send rating and comment to every role. */
async function sendFeedbackToAll(page: Page): Promise<void> {
  await page.route(/\/api\/haicso\/v1\/tickets[/?]/, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.json()) as { items?: object[] };
    const items = body.items?.map((item) => ({ ...item, feedback: FEEDBACK, ...FEEDBACK }));
    await route.fulfill({ response: answer, json: { ...body, ...(items ? { items } : { feedback: FEEDBACK }) } });
  });
}

/** Whether a heap snapshot of the page contains these words. */
async function heapContains(page: Page, words: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  const parts: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return parts.join('').includes(words);
}

test('rating and comment never reach a CSO: neither screen nor memory (F55)', async ({ as }) => {
  const [satker, cso] = [await as('manual'), await as('cso-kppn')];
  for (const page of [satker, cso]) {
    await sendFeedbackToAll(page);
    await openList(page);
    await openDetail(page, 'KPN-INT-003-C');
    await expect(detailOf(page)).toContainText('Tiket ini sudah ditutup');
  }

  await expect(detailOf(satker)).toContainText(COMMENT);
  expect(await heapContains(satker, COMMENT)).toBe(true);
  expect(await cso.content()).not.toMatch(new RegExp(`${COMMENT}|Tidak Membantu|NOT_HELPFUL`));
  expect(await heapContains(cso, COMMENT)).toBe(false);
  expect(await cso.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))).not.toContain(COMMENT);
});

test('rating and comment never reach the files of a CSO', async ({ as }) => {
  const page = await as('cso-kppn');
  await sendFeedbackToAll(page);
  await openList(page);
  const dialog = await openDetail(page, 'KPN-INT-003-C');
  const ticket = await downloadBy(page, () => dialog.getByRole('button', { name: 'Unduh berkas (PDF)' }).click());
  // The notice of the file has a close button too, after that of the dialog.
  await expect(dialog.getByRole('button', { name: 'Tutup' })).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Tutup' }).last().click();
  await detailOf(page).getByRole('button', { name: 'Tutup' }).first().click();
  const files = [ticket];
  for (const format of ['Excel satu baris', 'Excel format MONSAKTI']) {
    files.push(
      await downloadBy(page, async () => {
        await page.getByRole('button', { name: 'Excel' }).click();
        await page.getByRole('menuitem', { name: format }).click();
      }),
    );
  }
  files.push(await downloadBy(page, () => page.getByRole('button', { name: 'PDF' }).click()));

  for (const file of files) {
    const text = await textOf(file);
    expect(text).toContain('KPN-INT-003-C');
    expect(text).not.toMatch(new RegExp(`${COMMENT}|Tidak Membantu|NOT_HELPFUL|Penilaian`));
  }
});

async function downloadBy(page: Page, press: () => Promise<unknown>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  const bytes = await readFile(await download.path());
  if (download.suggestedFilename().endsWith('.xlsx')) {
    const { Sheets } = read(bytes);
    return Object.values(Sheets)
      .map((sheet) => utils.sheet_to_csv(sheet))
      .join('\n');
  }
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join(' ');
  });
  return (await Promise.all(pages)).join(' ');
}
