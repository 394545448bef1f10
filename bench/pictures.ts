/**
 * Memory of the picture editor: opens a photo of 48 megapixels, covers a part and saves it, beside a page that only calls
 * `createImageBitmap` for the same photo. Peak of the renderer's resident memory over its start, from /proc (Linux).
 * `npm run build && npm run bench:pictures`
 */
import type { Browser, Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { openApp, openBrowser, spread } from './app-in-browser';

const ROUNDS = 3;
const GOAL = 1.3;

const app = await openApp();
await app.browser.close();
const photo = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await photoOf48Megapixels() };

const plain: number[] = [];
const editor: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  plain.push(await peakOf('/config.json', openPlainPage, decodePlainly));
  editor.push(await peakOf('/#/haicso/cso/listTiket', openForm, editAndSave));
}
const ratios = editor.map((peak, round) => peak / (plain[round] ?? NaN));
console.log(`photo: 8000 × 6000 pixels, ${(photo.buffer.length / 1e6).toFixed(1)} MB`);
console.table([
  { way: 'createImageBitmap alone', 'MB over the start': spread(plain), ratio: '1' },
  { way: 'attach, open, cover, save', 'MB over the start': spread(editor), ratio: spread(ratios, 2) },
]);
await app.close();
if (Math.max(...ratios) > GOAL) {
  console.error(`more than ${GOAL} times a plain createImageBitmap`);
  process.exitCode = 1;
}

/** MB by which the largest renderer grows between `prepare` and the end of `run`, in a new browser. */
async function peakOf(
  path: string,
  prepare: (page: Page) => Promise<void>,
  run: (page: Page) => Promise<void>,
): Promise<number> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(app.origin + path);
  await prepare(page);
  const starts = new Map<string, number>();
  for (const pid of await renderersOf(browser)) {
    // 5 resets the peak.
    writeFileSync(`/proc/${pid}/clear_refs`, '5');
    starts.set(pid, memory(pid, 'VmRSS'));
  }
  await run(page);
  const growths = [...starts].map(([pid, start]) => memory(pid, 'VmHWM') - start);
  await browser.close();
  return Math.max(...growths);
}

async function renderersOf(browser: Browser): Promise<readonly string[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => String(id));
}

/** MB of 1024 × 1024 bytes. */
function memory(pid: string, key: 'VmHWM' | 'VmRSS'): number {
  const [, kilobytes] = new RegExp(`${key}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function openPlainPage(page: Page): Promise<void> {
  await page.setContent('<input type="file">');
}

async function decodePlainly(page: Page): Promise<void> {
  await page.locator('input').setInputFiles(photo);
  await page.locator('input').evaluate(async (input) => {
    const [file] = (input as HTMLInputElement).files ?? [];
    if (!file) throw new Error('no file');
    (await createImageBitmap(file)).close();
  });
}

async function openForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Tambah' }).click();
  await page.getByRole('button', { name: 'Pilih berkas' }).waitFor();
}

async function editAndSave(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(photo);
  await page.getByRole('button', { name: 'Ubah gambar foto.jpg' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ubah gambar' });
  await dialog.getByRole('application').press('Enter');
  await dialog.getByText('Bagian itu ditutup hitam.').waitFor();
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await dialog.waitFor({ state: 'hidden', timeout: 120_000 });
}

async function photoOf48Megapixels(): Promise<Buffer> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const url = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(8000, 6000);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    for (let index = 0; index < 3000; index++) {
      context.fillStyle = `hsl(${(index * 37) % 360} 70% ${20 + (index % 60)}%)`;
      context.fillRect((index * 7919) % 8000, (index * 6007) % 6000, 300 + (index % 500), 200 + (index % 200));
    }
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    return new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(blob);
    });
  });
  await browser.close();
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
