import type { Page } from '@playwright/test';
import { openList, visibleText } from '../app';
import { hold } from '../hold';
import { destinationChosen, detailOf, expect, type Persona, test } from '../officers/officers';
import { expectAccessible, violations, WIDTHS } from './violations';

/** Functions that bring an officer's page into a state, by its name. */
const states: Record<string, readonly [Persona, (page: Page) => Promise<void>]> = {
  list: ['cso-kppn', (page) => openList(page, 'waiting=me')],
  'filter panel': [
    'cso-kppn',
    async (page) => {
      await openList(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
      await expect(page.getByLabel('Sampai tanggal')).toBeVisible();
    },
  ],
  'filter panel, calendar': [
    'cso-kppn',
    async (page) => {
      await openList(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
      await page.getByRole('button', { name: 'Buka kalender' }).first().click();
      await expect(page.getByRole('dialog', { name: 'Kalender' })).toBeVisible();
    },
  ],
  'filter panel, satkers': [
    'cso-kppn',
    async (page) => {
      await openList(page);
      await page.getByRole('button', { name: /^Filter/ }).click();
      await page.getByRole('combobox', { name: 'Satker', exact: true }).fill('balai');
      await expect(page.getByRole('option', { name: /BALAI/ }).first()).toBeVisible();
    },
  ],
  answer: [
    'cso-kppn',
    async (page) => {
      await openFirst(page, 'waiting=me');
      await expect(page.getByRole('button', { name: 'Selesaikan', exact: true })).toBeVisible();
    },
  ],
  'forward, invalid': [
    'cso-kppn',
    async (page) => {
      await openFirst(page, 'waiting=me');
      await page.getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
      await expect(page.getByLabel('Alasan diteruskan')).toBeVisible();
      await page.getByRole('button', { name: 'Teruskan ke HAI-DJPb' }).click();
      await expect(page.getByRole('alert', { name: 'Ada masalah' })).toBeVisible();
    },
  ],
  'transcript, invalid': [
    'cso-kppn',
    async (page) => {
      await page.goto('/#/haicso/cso/listTiket/transkrip');
      await page.getByRole('button', { name: 'Periksa' }).click();
      await expect(page.getByRole('alert', { name: 'Ada masalah' })).toBeVisible();
    },
  ],
  'answer, the ticket has changed': [
    'cso-kppn',
    async (page) => {
      await page.route('**/officer-replies', (route) => route.fulfill({ status: 412, json: {} }));
      await openFirst(page, 'waiting=me');
      await detailOf(page).getByLabel('Tanggapan').fill('Sudah diproses.');
      await detailOf(page).getByRole('button', { name: 'Selesaikan', exact: true }).click();
      await expect(page.getByRole('strong').filter({ hasText: 'Tiket ini baru saja berubah' })).toBeVisible();
    },
  ],
  'transcript, read back': [
    'cso-kppn',
    async (page) => {
      await page.goto('/#/haicso/cso/listTiket/transkrip');
      await page.getByLabel('Jenis penanya').selectOption({ label: 'Bank' });
      for (const [field, text] of [
        ['Nama Penanya', 'PETUGAS BANK'],
        ['Email', 'petugas@contoh.co.id'],
        ['Judul', 'Pelimpahan penerimaan'],
      ] as const) {
        await page.getByRole('dialog').getByLabel(field).fill(text);
      }
      await page.getByLabel('Metode').selectOption({ label: 'Surel' });
      for (const turn of [0, 1]) {
        await page.getByRole('textbox', { name: 'Isi', exact: true }).nth(turn).fill('Isi percakapan.');
      }
      await page.getByLabel('Hasil percakapan').selectOption({ label: 'Selesai' });
      await destinationChosen(page.getByRole('dialog'));
      await page.getByRole('button', { name: 'Periksa' }).click();
      await expect(page.getByRole('button', { name: 'Simpan' })).toBeVisible();
    },
  ],
  recap: [
    'kantor-pusat',
    async (page) => {
      await page.goto('/#/haicso/cso/rekap?year=2024&quarter=4');
      await expect(page.getByRole('heading', { name: 'Tiket menurut kantor' })).toBeVisible();
    },
  ],
  'recap, failed': [
    'kantor-pusat',
    async (page) => {
      await page.route('**/recap?*', (route) => route.fulfill({ status: 403, json: {} }));
      await page.goto('/#/haicso/cso/rekap?year=2024&quarter=4');
      await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
    },
  ],
  'recap, empty': [
    'kantor-pusat',
    async (page) => {
      await page.goto('/#/haicso/cso/rekap?year=2020&quarter=1');
      await expect(visibleText(page, 'Pilih periode lain')).toBeVisible();
    },
  ],
  'list, being replaced': [
    'cso-kppn',
    async (page) => {
      await openList(page);
      await replace(page, /\/tickets\?/, () => page.getByRole('button', { name: 'Refresh' }).click());
    },
  ],
  'Menunggu Satker, being replaced': [
    'cso-kppn',
    async (page) => {
      await page.goto('/#/haicso/cso/menungguSatker');
      await expect(page.getByRole('meter')).toBeVisible();
      await replace(page, /\/tickets\?/, () => page.getByRole('button', { name: 'Refresh' }).click());
    },
  ],
  'recap, being replaced': [
    'kantor-pusat',
    async (page) => {
      await page.goto('/#/haicso/cso/rekap?year=2024&quarter=4');
      await expect(page.getByRole('heading', { name: 'Tiket menurut kantor' })).toBeVisible();
      await replace(page, /\/recap\?/, () => page.goto('/#/haicso/cso/rekap?year=2024&quarter=3'));
    },
  ],
  'head office reads': [
    'kantor-pusat',
    async (page) => {
      await openFirst(page, 'status=FORWARDED');
      await expect(page.getByText('Sedang ditangani HAI-DJPb sejak')).toBeVisible();
    },
  ],
};

/** Stays in the state in which the old content is shown while the new one is loaded, as on a slow line. */
async function replace(page: Page, requested: RegExp, load: () => Promise<unknown>): Promise<void> {
  await hold(page, requested);
  await load();
  await expect(page.locator('.cso-outdated').first()).toBeVisible();
}

async function openFirst(page: Page, query: string): Promise<void> {
  await openList(page, query);
  await page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
}

test.beforeEach(({ world }) => world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' }));

for (const [name, [persona, reach]] of Object.entries(states)) {
  for (const width of WIDTHS) {
    test(`officer: ${name}, ${width} px`, async ({ as }) => {
      const page = await as(persona);
      await page.setViewportSize({ width, height: 720 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await reach(page);
      await expectAccessible(page);
    });
  }
}

const DARK = [
  'answer',
  'transcript, read back',
  'recap',
  'list, being replaced',
  'Menunggu Satker, being replaced',
  'recap, being replaced',
];

for (const name of DARK) {
  test(`officer, dark: ${name}`, async ({ as }) => {
    const [persona, reach] = states[name] ?? [];
    const page = await as(persona ?? 'cso-kppn');
    await page.emulateMedia({ colorScheme: 'dark' });
    await reach?.(page);
    expect(await violations(page)).toEqual([]);
  });
}
