import type { Page, Route } from '@playwright/test';
import { visibleText } from '../app';
import { expect, test } from '../officers/officers';
import { type Form, FORMS } from './forms';

type Interruption = (page: Page, form: Form) => Promise<void>;

const POST = /\/(tickets|transcripts|replies|feedback|officer-replies|forward)$/;

/** Consecutive cases have different words, so that a message of the case before cannot pass for the next. */
const INTERRUPTIONS: Readonly<Record<string, Interruption>> = {
  401: refusal(401, 'Sesi Anda telah berakhir'),
  403: refusal(403, 'Anda tidak berwenang mengirim ini'),
  409: refusal(409, 'Tiket ini sudah ditutup', { code: 'TICKET_CLOSED' }),
  412: refusal(412, 'Tiket ini baru saja berubah'),
  413: refusal(413, 'Kiriman terlalu besar'),
  422: refusal(422, 'Isian belum dapat diterima'),
  429: refusal(429, 'Terlalu banyak permintaan'),
  500: refusal(500, 'Belum terkirim'),
  async offline(page, form) {
    await page.context().setOffline(true);
    await form.send(page);
    await expectNotice(page, 'Tidak ada sambungan internet');
  },
  timeout: sending((route) => route.abort('timedout'), 'Belum terkirim'),
  Esc: (page) => reopen(page, page.url()),
  reload: async (page) => void (await page.reload()),
  async 'another view'(page) {
    await page.goto('/#/haicso/cso/listTiket?status=DONE');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
  },
};

for (const [name, form] of Object.entries(FORMS)) {
  test(`typed text survives every interruption: ${name}`, async ({ inOwnWorld, world }) => {
    test.slow();
    const page = await inOwnWorld(form.persona);
    await form.open(page);
    await form.fill(page);
    await expect(visibleText(page, /^Draf tersimpan/)).toBeVisible();

    const address = page.url();
    for (const [what, come] of Object.entries(INTERRUPTIONS)) {
      await test.step(what, async () => {
        await come(page, form);
        await form.expectTyped(page);
        await page.unroute(POST);
        await page.context().setOffline(false);
        await reopen(page, address);
        await form.expectTyped(page);
      });
    }
    expect(await world.calls(form.endpoint)).toBe(0);
  });
}

/** Makes the backend refuse the next message. */
function refusal(status: number, words: string, json: object = {}): Interruption {
  return sending((route) => route.fulfill({ status, json }), words);
}

/** How a message ends, and the words that the user then reads. */
function sending(end: (route: Route) => Promise<void>, words: string): Interruption {
  return async (page, form) => {
    await page.route(POST, (route) => (route.request().method() === 'POST' ? end(route) : route.fallback()));
    await form.send(page);
    await expectNotice(page, words);
  };
}

async function expectNotice(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('dialog').getByRole('strong').filter({ hasText: words })).toBeVisible();
}

/** Closes a form and opens it again. */
async function reopen(page: Page, address: string): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).not.toHaveURL(address);
  await page.goto(address);
}
