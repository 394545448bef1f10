/**
 * Typing at the end of 8,000 characters in Pertanyaan, with a topic, known error messages, secrets and similar tickets at
 * work, beside a plain textarea with the same text in the same page: time from a key to the next painted frame, and the
 * longest task. `npm run build && npm run bench:typing [-- --slowdown 4]`
 */
import type { Browser, Locator, Page } from '@playwright/test';
import { parseArgs } from 'node:util';
import { median, openApp, openPage, spread } from './app-in-browser';

const ROUNDS = 5;
/** Factor of the CPU throttling. */
const slowdown = Number(parseArgs({ options: { slowdown: { type: 'string', default: '4' } } }).values.slowdown);
const LENGTH = 8_000;
const KEYS = 16;

/** Milliseconds between keys: a quick hand, and one that pauses so long that every detector runs before the next key. */
const PACES = { 'without a pause': 120, 'with pauses': 450 } as const;

const SENTENCES =
  'Mohon bantuan, muncul CVR015 saat menyimpan SPM 00123A/527010/2026 di Modul Pembayaran. NIK operator kami ' +
  '3171990101909999 dan nomor HP 0812 0000 0004 sudah benar. SP2D 190191908013751 diretur bank pada 14-03-2024. ';
const TEXT = SENTENCES.repeat(Math.ceil(LENGTH / SENTENCES.length)).slice(0, LENGTH);

/** Times in milliseconds. */
interface Typed {
  /** From each key to the next painted frame. */
  readonly paints: readonly number[];
  readonly longestTask: number;
}

interface Recorder {
  paints: number[];
  longestTask: number;
}

/** Runs in the page. */
function record(): void {
  const recorder: Recorder = { paints: [], longestTask: 0 };
  Object.assign(globalThis, { recorder });
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // After the frame is painted.
        port1.onmessage = () => recorder.paints.push(performance.now() - timeStamp);
        port2.postMessage(null);
      }),
    true,
  );
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) {
      recorder.longestTask = Math.max(recorder.longestTask, duration);
    }
  }).observe({ type: 'longtask' });
}

async function type(page: Page, field: Locator, pace: number): Promise<Typed> {
  await field.focus();
  await field.press('Control+End');
  await page.waitForTimeout(1_500);
  await page.evaluate(() => {
    const { recorder } = globalThis as unknown as { recorder: Recorder };
    recorder.paints = [];
    recorder.longestTask = 0;
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press('a');
    await page.waitForTimeout(pace);
  }
  await page.waitForTimeout(1_500);
  return page.evaluate(() => {
    const { paints, longestTask } = (globalThis as unknown as { recorder: Recorder }).recorder;
    return { paints, longestTask };
  });
}

/** The form with topic and text, and a plain textarea below it that nothing listens to. */
async function openForm(browser: Browser, origin: string): Promise<readonly [Page, Locator, Locator]> {
  const page = await openPage(browser, slowdown);
  await page.goto(`${origin}/#/haicso/cso/listTiket/rekam`);
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const topic = form.getByRole('combobox', { name: /^Topik/ });
  await topic.click();
  await topic.fill('Retur');
  await page.getByRole('option').first().click();
  const field = form.getByRole('textbox', { name: /^Pertanyaan/ });
  await field.fill(TEXT);
  await form.getByText('Ada nomor yang berbentuk NIK.').waitFor();
  await form.getByRole('button', { name: 'Tetap kirim' }).first().waitFor();
  await field.evaluate((one, text) => {
    const plain = document.createElement('textarea');
    plain.id = 'plain';
    plain.className = one.className;
    plain.rows = 5;
    plain.value = text;
    one.closest('form')?.after(plain);
  }, TEXT);
  await page.evaluate(record);
  return [page, field, page.locator('#plain')];
}

const { browser, origin, close } = await openApp();
try {
  const [page, field, plain] = await openForm(browser, origin);
  const table: Record<string, string>[] = [];
  for (const [name, pace] of Object.entries(PACES)) {
    const rounds: (readonly [form: Typed, plain: Typed])[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      rounds.push([await type(page, field, pace), await type(page, plain, pace)]);
    }
    const all = (which: 0 | 1): readonly number[] => rounds.flatMap((round) => round[which].paints);
    table.push({
      keys: name,
      'key to paint, ms': spread(all(0), 1),
      'plain textarea, ms': spread(all(1), 1),
      'ratio [min-max]': spread(
        rounds.map(([form, reference]) => median(form.paints) / median(reference.paints)),
        2,
      ),
      'longest task, ms': spread(rounds.map(([form]) => form.longestTask)),
      'of the plain textarea, ms': spread(rounds.map(([, reference]) => reference.longestTask)),
    });
  }
  console.table(table);
} finally {
  await close();
}
