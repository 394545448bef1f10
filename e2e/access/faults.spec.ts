import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../app';
import { logIn } from '../hosts/log-in';
import { REMOTE, SHELL } from '../hosts/origins';
import { coveredActions, cutTexts, doubleText } from './layout';
import { recordAnnouncements } from './announcements';
import { tabThrough } from './tab-through';

/** Display settings of a user: applied before the fault, and after its message is shown. */
const DISPLAYS: Readonly<Record<string, readonly [(page: Page) => Promise<void>, (page: Page) => Promise<void>]>> = {
  'at 320 × 256': [(page) => page.setViewportSize({ width: 320, height: 256 }), noChange],
  'with text at 200 %': [noChange, doubleText],
  'in forced colours': [(page) => page.emulateMedia({ forcedColors: 'active' }), noChange],
  'under reduced motion': [(page) => page.emulateMedia({ reducedMotion: 'reduce' }), noChange],
};

/** A fault that is triggered by keyboard alone. */
interface Fault {
  readonly prepare: (page: Page) => Promise<void>;
  readonly trigger: (page: Page) => Promise<void>;
  /** The announcement that a screen reader makes once. */
  readonly message: RegExp;
  /** The element that has the focus afterwards. */
  readonly focus: (page: Page) => Locator;
  /** Names of elements that Tab has to reach from there. */
  readonly tabStops: readonly string[];
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'F25, an upload that is too large': {
    async prepare(page) {
      await openRecord(page);
      await page.route(/\/uploads$/, (route) => route.fulfill({ status: 413, json: {} }));
    },
    async trigger(page) {
      const chooser = page.waitForEvent('filechooser');
      await press(page.getByRole('button', { name: 'Pilih berkas' }));
      const buffer = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
      await (await chooser).setFiles({ name: 'surat.pdf', mimeType: 'application/pdf', buffer });
    },
    message: /^“surat\.pdf” ditolak server karena terlalu besar \(batas 10 MB per berkas\)/,
    focus: (page) => page.getByRole('button', { name: 'Pilih berkas' }),
    tabStops: ['Pilih berkas', 'Hapus lampiran surat.pdf'],
  },
  'F32, a field that the backend refuses': {
    prepare: openRecord,
    trigger: (page) => sendRefused(page, 422, { fields: { subject: 'Judul terlalu umum.' } }),
    message: /^Ada masalah Judul terlalu umum\.$/,
    focus: (page) => page.getByRole('alert', { name: 'Ada masalah' }),
    tabStops: ['Judul terlalu umum.', 'Kirim'],
  },
  'F51, a session that ends on send': {
    prepare: openRecord,
    trigger: (page) => sendRefused(page, 401, {}),
    message: /^Sesi Anda telah berakhir\. Belum terkirim\. Tulisan Anda tidak hilang\./,
    focus: (page) => page.getByRole('button', { name: 'Kirim' }),
    tabStops: ['Kirim'],
  },
};

const DEAD_REMOTE: Fault = {
  async prepare(page) {
    await page.route(`${REMOTE}/remoteEntry.json`, (route) => route.fulfill({ status: 404 }));
    await page.goto('/#/sakti');
    await logIn(page);
  },
  async trigger(page) {
    const menu = page.getByRole('button', { name: 'Menu' });
    const entry = page.getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' });
    // The shell renders itself and its menu again after the login.
    await expect(async () => {
      if ((await menu.getAttribute('aria-expanded')) === 'false') await press(menu);
      await expect(entry).toBeVisible({ timeout: 1_000 });
    }).toPass();
    await press(entry);
  },
  message: /^HAI-CSO belum dapat dibuka/,
  // On a small screen the menu closes, and its button has the focus.
  focus: (page) =>
    page
      .getByRole('link', { name: 'Tiket Bantuan dan Layanan Perbendaharaan' })
      .or(page.getByRole('button', { name: 'Menu', expanded: false })),
  tabStops: ['Coba lagi'],
};

for (const [display, settings] of Object.entries(DISPLAYS)) {
  for (const [name, fault] of Object.entries(FAULTS)) {
    test(`F64, ${name}: announced once and reachable by Tab, ${display}`, ({ page }) =>
      expectAnnounced(page, fault, settings));
  }
}

test.describe('in the stand-in shell', () => {
  test.use({ baseURL: SHELL, loggedInAs: 'manual', expectedErrors: [/.*/] });

  for (const [display, settings] of Object.entries(DISPLAYS)) {
    test(`F64, F59, a dead remote: announced once and reachable by Tab, ${display}`, ({ page }) =>
      expectAnnounced(page, DEAD_REMOTE, settings));
  }
});

async function expectAnnounced(page: Page, fault: Fault, [before, after]: (typeof DISPLAYS)[string]): Promise<void> {
  await before(page);
  await fault.prepare(page);
  const announcements = await recordAnnouncements(page);
  await fault.trigger(page);
  const announced = async () => (await announcements()).filter((text) => fault.message.test(text));
  await expect.poll(announced).toHaveLength(1);
  await expect(fault.focus(page)).toBeFocused();
  await after(page);
  expect.soft(await cutTexts(page)).toEqual([]);
  expect.soft(await coveredActions(page)).toEqual([]);
  await fault.focus(page).focus();
  const { names, problems } = await tabThrough(page);
  expect.soft(problems).toEqual([]);
  expect(names).toEqual(expect.arrayContaining([...fault.tabStops]));
  expect(await announced()).toHaveLength(1);
}

async function noChange(): Promise<void> {
  // Some settings apply only before the fault, or only after its message.
}

async function openRecord(page: Page): Promise<void> {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Retur SP2D');
  await form.getByRole('textbox', { name: /^Pertanyaan/ }).fill('Mohon bantuan.');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
}

async function sendRefused(page: Page, status: number, json: object): Promise<void> {
  await page.route(/\/tickets$/, (route) =>
    route.request().method() === 'POST' ? route.fulfill({ status, json }) : route.fallback(),
  );
  await press(page.getByRole('button', { name: 'Kirim' }));
}

async function press(button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
}
