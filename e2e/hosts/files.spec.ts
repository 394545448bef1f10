import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { read } from 'xlsx';
import { readZip } from '../../src/testing/strict-zip';
import { expect, row, test } from '../app';
import { logIn } from './log-in';
import { mount } from './mount';
import { HOSTS, REMOTE, SHELL } from './origins';

declare global {
  interface Window {
    /** Kinds of the messages that workers have sent. */
    said: string[];
  }
}

/** Records the messages of every worker of the page. */
async function recordWorkerMessages(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.said = [];
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string } | null>) => {
          if (data?.kind) window.said.push(data.kind);
        });
      }
    };
  });
}

/** Files are made by a worker whose script is on another origin, under a nonce CSP with Trusted Types. */
async function makeFilesInWorkers(page: Page): Promise<void> {
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  for (const make of [makePdf, makeExcel]) {
    await page.evaluate(() => (window.said = []));
    await make(page);
    expect(await page.evaluate(() => window.said)).toEqual(
      expect.arrayContaining(['started', 'opened', 'written', 'finished']),
    );
  }
}

async function makePdf(page: Page): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'PDF' }).click();
  const file = await readFile(await (await downloading).path());
  expect(file.subarray(0, 5).toString()).toBe('%PDF-');
}

async function makeExcel(page: Page): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel' }).click();
  await page.getByRole('menuitem', { name: 'Excel satu baris' }).click();
  const file = await readFile(await (await downloading).path());
  await readZip(new Blob([file]));
  const { Sheets } = read(file);
  expect(JSON.stringify(Sheets)).toContain('KPN-INT-003-C');
}

function scriptsOfTheWorker(page: Page): readonly string[] {
  const found: string[] = [];
  page.context().on('request', (request) => {
    if (request.url().startsWith(`${REMOTE}/worker-`)) found.push(request.url());
  });
  return found;
}

test.describe('in the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual' });

  test('the worker makes PDF and Excel from the origin of the remote', async ({ page }) => {
    await recordWorkerMessages(page);
    const scripts = scriptsOfTheWorker(page);
    await page.goto('/#/haicso/cso/listTiket');
    await logIn(page);
    await makeFilesInWorkers(page);
    expect(scripts.length).toBeGreaterThan(0);
  });
});

test.describe('in other shells', () => {
  test.use({ baseURL: HOSTS });

  for (const [entryPoint, address] of [
    ['Module Federation', '/#/haicso/cso/listTiket'],
    ['<hai-cso>', '/plain.html'],
  ] as const) {
    test(`the worker makes PDF and Excel behind ${entryPoint}`, async ({ page }) => {
      await recordWorkerMessages(page);
      await page.goto(address);
      await makeFilesInWorkers(page);
    });
  }
});

for (const [what, policy] of [
  ['workers from blobs', "worker-src 'self'"],
  ['our Trusted Types policy', 'trusted-types angular angular#bundler'],
] as const) {
  test.describe(`where the page does not allow ${what}`, () => {
    test.use({
      baseURL: HOSTS,
      expectedErrors: [/Content Security Policy|^securitypolicyviolation: (worker-src|trusted-types)/i],
    });

    test("PDF and Excel are made on the page's own thread, from the origin of the remote", async ({ page }) => {
      await recordWorkerMessages(page);
      await page.goto('/blank.html');
      await addPolicy(page, policy);
      await mount(page, {});
      await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
      await makePdf(page);
      await makeExcel(page);
      expect(await page.evaluate(() => window.said)).toEqual([]);
    });
  });
}

/** A second policy beside the page's own; both apply. */
async function addPolicy(page: Page, policy: string): Promise<void> {
  await page.evaluate((content) => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Security-Policy';
    meta.content = content;
    document.head.append(meta);
  }, policy);
}
