import type { Page } from '@playwright/test';
import { expect, openDetail, openList, test } from '../app';
import type { Persona } from '../officers/officers';
import { chunkOf, withoutPrefetch } from './chunks';

const DRAFT = 'Retur SP2D tanggal 5 Maret';

interface Screen {
  readonly persona: Persona;
  readonly source: string;
  readonly open: (page: Page) => Promise<unknown>;
  readonly shown: (page: Page) => Promise<void>;
  /** Reads the field in which text was typed before. */
  readonly draft: 'rekam' | 'transkrip';
}

const inDialog =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    expect(page.getByRole('dialog', { name })).toBeVisible();

const screens: Record<string, Screen> = {
  rekam: {
    persona: 'manual',
    source: 'features/record-ticket/record-ticket.routes.ts',
    open: (page) => page.getByRole('link', { name: 'Tambah' }).click(),
    shown: inDialog(/^Rekam Data Tiket/),
    draft: 'rekam',
  },
  detail: {
    persona: 'manual',
    source: 'features/ticket-detail/ticket-detail.routes.ts',
    open: openFirst,
    shown: inDialog(/^Detail Data Tiket/),
    draft: 'rekam',
  },
  transkrip: {
    persona: 'cso-kppn',
    source: 'features/record-transcript/record-transcript.routes.ts',
    open: (page) => page.getByRole('link', { name: 'Rekam Tiket' }).click(),
    shown: inDialog(/^Rekam Tiket sebagai Transkrip/),
    draft: 'transkrip',
  },
  rekap: {
    persona: 'cso-kppn',
    source: 'features/recap/recap.routes.ts',
    open: (page) => page.getByRole('link', { name: 'Rekap' }).click(),
    shown: (page) => expect(page.getByRole('heading', { name: 'Tiket menurut status' })).toBeVisible(),
    draft: 'transkrip',
  },
  'the answer of an officer': {
    persona: 'cso-kppn',
    source: 'features/ticket-detail/officer-answer.ts',
    open: openFirstThatWaits,
    shown: (page) => expect(page.getByRole('dialog').getByLabel('Tanggapan')).toBeVisible(),
    draft: 'transkrip',
  },
};

for (const [name, screen] of Object.entries(screens)) {
  test.describe(`F60: ${name}`, () => {
    test.beforeEach(async ({ page, context, world }) => {
      await withoutPrefetch(page);
      // An officer's list in which a ticket waits for an answer.
      if (screen.persona === 'cso-kppn') await world.reset({ persona: 'ramai', clock: '2024-12-19T10:24:00+07:00' });
      await context.setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': screen.persona });
      await openList(page, screen.persona === 'manual' ? '' : 'waiting=me');
    });

    test('opens when its chunk fails to load once', async ({ page }) => {
      const loads = mainLoads(page);
      await page.route(chunkOf(screen.source), (route) => route.abort(), { times: 1 });
      await screen.open(page);
      await screen.shown(page);
      expect(loads()).toBe(0);
    });

    test('opens after one reload when the page is older than a deploy', async ({ page }) => {
      const loads = mainLoads(page);
      await page.route(chunkOf(screen.source), (route) =>
        loads() ? route.fallback() : route.fulfill({ status: 404 }),
      );
      await screen.open(page);
      await screen.shown(page);
      expect(loads()).toBe(1);
    });

    test('shows a card after at most one reload, and the draft remains', async ({ page }) => {
      await typeDraft(page, screen.draft);
      const loads = mainLoads(page);
      await page.route(chunkOf(screen.source), (route) => route.fulfill({ status: 404 }));
      await screen.open(page);
      await expect(page.getByText(/belum dapat dimuat\./)).toBeVisible();
      expect(loads()).toBe(1);
      // A ticket's dialog covers the list; the recap replaces it.
      if (name !== 'rekap' && screen.open !== openFirstThatWaits) await expectRows(page);

      await page.unroute(chunkOf(screen.source));
      await page.getByRole('button', { name: 'Coba lagi' }).click();
      await screen.shown(page);
      expect(loads()).toBe(1);
      await expectDraft(page, screen.draft);
    });
  });
}

test('F60: the page is not reloaded while no server answers; the list stays and the card can be closed', async ({
  page,
  context,
}) => {
  await openList(page);
  const loads = mainLoads(page);
  await context.setOffline(true);
  await openFirst(page);
  await expect(page.getByRole('button', { name: 'Coba lagi' }).last()).toBeFocused();
  await expectRows(page);
  // One notice, with the next step.
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Muat ulang' })).toHaveCount(0);
  await expect(page.getByText('Coba lagi setelah tersambung')).toBeVisible();

  await page.getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByText(/belum dapat dimuat\./)).toHaveCount(0);
  await expect(page).toHaveURL(/listTiket$/);
  await context.setOffline(false);
  await openDetail(page, 'KPN-INT-003-A');
  expect(loads()).toBe(0);
});

test('F60: the page is not reloaded when the browser cannot store that it was', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openList(page);
  const loads = mainLoads(page);
  await page.route(chunkOf(screens['detail']?.source ?? ''), (route) => route.fulfill({ status: 404 }));
  await openFirst(page);
  await expect(page.getByText(/belum dapat dimuat\./)).toBeVisible();
  expect(loads()).toBe(0);
});

test('F60: a list whose chunk fails to load has a card, too', async ({ page }) => {
  const list = chunkOf('features/ticket-list/ticket-list-page.ts');
  await page.route(list, (route) => route.fulfill({ status: 404 }));
  await page.goto('/#/haicso/cso/listTiket/rekam');
  await expect(page.getByText(/belum dapat dimuat\./)).toBeVisible();
  await page.unroute(list);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await inDialog(/^Rekam Data Tiket/)(page);
});

function openFirst(page: Page): Promise<void> {
  return page
    .getByRole('link', { name: /^Detail/ })
    .first()
    .click();
}

/** Opens the first ticket that waits, because only such a ticket can be answered. */
async function openFirstThatWaits(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Menunggu Anda/ }).click();
  await expect(page.getByRole('heading', { name: 'Daftar Tiket - Menunggu Anda' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Hasil' })).toHaveAttribute('aria-busy', 'false');
  await openFirst(page);
}

function expectRows(page: Page): Promise<void> {
  return expect(page.getByRole('link', { name: /^Detail/ })).not.toHaveCount(0);
}

async function typeDraft(page: Page, path: Screen['draft']): Promise<void> {
  await page.goto(`/#/haicso/cso/listTiket/${path}`);
  await page.getByRole('dialog').getByLabel('Judul').fill(DRAFT);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/listTiket(\?|$)/);
  // Chunks that are loaded already are not requested again.
  await page.reload();
  await expectRows(page);
}

async function expectDraft(page: Page, path: Screen['draft']): Promise<void> {
  await page.goto(`/#/haicso/cso/listTiket/${path}`);
  await expect(page.getByRole('dialog').getByLabel('Judul')).toHaveValue(DRAFT);
}

/** Counts the loads of the page from now on. */
function mainLoads(page: Page): () => number {
  let loads = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) loads += 1;
  });
  return () => loads;
}
