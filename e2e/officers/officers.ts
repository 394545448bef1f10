import type { Browser, BrowserContextOptions, Locator, Page } from '@playwright/test';
import { expect, type ErrorLog, printWhenFailed, test as base, type World } from '../app';

export type Persona = 'manual' | 'ramai' | 'cso-kppn' | 'cso-kppn-2' | 'cso-kanwil' | 'cso-kph' | 'kantor-pusat';

interface Fixtures {
  /** Opens the same world as another persona, in another browser. */
  as: (persona: Persona, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens the world of that persona: the manual's tickets, or those of a busy year. */
  inOwnWorld: (persona: Persona) => Promise<Page>;
}

/** Several users in one world. */
export const test = base.extend<Fixtures>({
  as: async ({ browser, world, errorLog }, use, testInfo) => {
    const pages: Page[] = [];
    await use(async (persona, options) => {
      const page = await openAs(browser, world, errorLog, persona, options);
      pages.push(page);
      return page;
    });
    await printWhenFailed(testInfo, pages);
    for (const page of pages) {
      const context = page.context();
      // As in app.ts: a request at the end of a test gets no response any more, and fails no test.
      await Promise.all(context.pages().map((tab) => tab.unrouteAll({ behavior: 'ignoreErrors' })));
      await context.close();
    }
  },
  inOwnWorld: ({ as, world }, use) =>
    use(async (persona) => {
      if (persona !== 'manual') await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' });
      return as(persona);
    }),
});

export { expect };

async function openAs(
  browser: Browser,
  world: World,
  errorLog: ErrorLog,
  persona: Persona,
  options?: BrowserContextOptions,
): Promise<Page> {
  const context = await browser.newContext({
    extraHTTPHeaders: { 'x-mock-world': world.name, 'x-mock-persona': persona },
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  await errorLog.listen(context);
  return context.newPage();
}

/** Records a ticket to the KPPN and returns its reference, once the list is there again. */
export async function recordTicket(page: Page, subject: string): Promise<string> {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill(subject);
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Kirim' }).click();
  const success = page.getByRole('dialog', { name: 'Sukses!' });
  const reference = /HAI-\d+/.exec((await success.textContent()) ?? '')?.[0] ?? '';
  await success.getByRole('button', { name: 'Kirim' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  return reference;
}

/** Closes the dialog "Sukses!" and waits until it is gone. */
export async function closeSuccess(page: Page, ...words: (string | RegExp)[]): Promise<void> {
  const success = page.getByRole('dialog', { name: 'Sukses!' });
  for (const word of words) await expect(success).toContainText(word);
  await success.getByRole('button', { name: 'Kirim' }).click();
  await expect(success).toHaveCount(0);
}

/** The form chooses an only destination by itself, once destinations have come. A check before that refuses the form. */
export async function destinationChosen(form: Locator): Promise<void> {
  await expect(form.getByLabel('Tujuan Pertanyaan')).not.toHaveValue('');
}

export function detailOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /^Detail Data Tiket/ });
}

/** Waits until the code of the keys has come: the list is usable before. A palette that is on its way opens once. */
export async function keysReady(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox', { name: 'Cari perintah' })).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
}
