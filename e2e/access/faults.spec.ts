import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app';
import { logIn } from '../hosts/log-in';
import { REMOTE, SHELL } from '../hosts/origins';
import { coveredActions, cutTexts, doubleText } from './layout';
import { listen } from './spoken';
import { tabThrough } from './tab-through';

/** How a user reads; the second half comes when there is something to read. */
const READERS: Readonly<Record<string, readonly [(page: Page) => Promise<void>, (page: Page) => Promise<void>]>> = {
  'at 320 × 256': [(page) => page.setViewportSize({ width: 320, height: 256 }), nothing],
  'with text at 200 %': [nothing, doubleText],
  'in forced colours': [(page) => page.emulateMedia({ forcedColors: 'active' }), nothing],
  'under reduced motion': [(page) => page.emulateMedia({ reducedMotion: 'reduce' }), nothing],
};

/** A fault that is met by keyboard alone, what is said of it, where the focus is then, and what Tab has to reach. */
interface Fault {
  readonly begin: (page: Page) => Promise<void>;
  readonly meet: (page: Page) => Promise<void>;
  readonly words: RegExp;
  readonly focus: (page: Page) => Locator;
  readonly ways: readonly string[];
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'F25, an upload that is too large': {
    async begin(page) {
      await openRecord(page);
      await page.route(/\/uploads$/, (route) => route.fulfill({ status: 413, json: {} }));
    },
    async meet(page) {
      const chooser = page.waitForEvent('filechooser');
      await press(page.getByRole('button', { name: 'Pilih berkas' }));
      const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
      await (await chooser).setFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer });
    },
    words: /^“surat\.pdf” ditolak server karena terlalu besar \(batas 10 MB per berkas\)/,
    focus: (page) => page.getByRole('button', { name: 'Pilih berkas' }),
    ways: ['Pilih berkas', 'Hapus lampiran surat.pdf'],
  },
  'F32, a field that the backend refuses': {
    begin: openRecord,
    meet: (page) => sendInVain(page, 422, { fields: { subject: 'Judul terlalu umum.' } }),
    words: /^Ada masalah Judul terlalu umum\.$/,
    focus: (page) => page.getByRole('alert', { name: 'Ada masalah' }),
    ways: ['Judul terlalu umum.', 'Kirim'],
  },
  'F51, a session that ends on send': {
    begin: openRecord,
    meet: (page) => sendInVain(page, 401, {}),
    words: /^Sesi Anda telah berakhir\. Belum terkirim\. Tulisan Anda tidak hilang\./,
    focus: (page) => page.getByRole('button', { name: 'Kirim' }),
    ways: ['Kirim'],
  },
};

const DEAD_REMOTE: Fault = {
  async begin(page) {
    await page.route(`${REMOTE}/remoteEntry.json`, (route) => route.fulfill({ status: 404 }));
    await page.goto('/#/sakti');
    await logIn(page);
  },
  async meet(page) {
    const menu = page.getByRole('button', { name: 'Menu' });
    const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
    // The shell renders itself and its menu again after the login.
    await expect(async () => {
      if ((await menu.getAttribute('aria-expanded')) === 'false') await press(menu);
      await expect(entry).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await press(entry);
  },
  words: /^HAI-CSO belum dapat dibuka/,
  // On a small screen the menu closes, and its button has the focus.
  focus: (page) =>
    page
      .getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' })
      .or(page.getByRole('button', { name: 'Menu', expanded: false })),
  ways: ['Coba lagi'],
};

for (const [reader, way] of Object.entries(READERS)) {
  for (const [name, fault] of Object.entries(FAULTS)) {
    test(`F64, ${name}: told once and reachable by Tab, ${reader}`, ({ page }) => expectAnnounced(page, fault, way));
  }
}

test.describe('in the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual', expectedTroubles: [/.*/] });

  for (const [reader, way] of Object.entries(READERS)) {
    test(`F64, F59, a dead remote: told once and reachable by Tab, ${reader}`, ({ page }) =>
      expectAnnounced(page, DEAD_REMOTE, way));
  }
});

async function expectAnnounced(page: Page, fault: Fault, [before, after]: (typeof READERS)[string]): Promise<void> {
  await before(page);
  await fault.begin(page);
  const spoken = await listen(page);
  await fault.meet(page);
  const announced = async () => (await spoken()).filter((words) => fault.words.test(words));
  await expect.poll(announced).toHaveLength(1);
  await expect(fault.focus(page)).toBeFocused();
  await after(page);
  expect.soft(await cutTexts(page)).toEqual([]);
  expect.soft(await coveredActions(page)).toEqual([]);
  await fault.focus(page).focus();
  const { names, troubles } = await tabThrough(page);
  expect.soft(troubles).toEqual([]);
  expect(names).toEqual(expect.arrayContaining([...fault.ways]));
  expect(await announced()).toHaveLength(1);
}

async function nothing(): Promise<void> {
  // A case may lack the part before or the part after.
}

async function openRecord(page: Page): Promise<void> {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
}

async function sendInVain(page: Page, status: number, json: object): Promise<void> {
  await page.route(/\/tickets$/, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status, json }) : route.fallback(),
  );
  await press(page.getByRole('button', { name: 'Kirim' }));
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
