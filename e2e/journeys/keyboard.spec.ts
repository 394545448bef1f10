import type { Page } from '@playwright/test';
import { expect, openList, row, test, visibleText } from '../app';

/** Presses Tab until the element with this role and name has the focus. */
async function tabTo(page: Page, role: Parameters<Page['getByRole']>[0], name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${role} ${String(name)}`);
}

test('a ticket is recorded by keyboard alone', async ({ page, world }) => {
  await openList(page);
  await tabTo(page, 'link', 'Tambah');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Rekam Data Tiket' })).toBeVisible();

  await tabTo(page, 'textbox', /^Judul/);
  await page.keyboard.type('SPM ditolak');
  await tabTo(page, 'textbox', /^Pertanyaan/);
  await page.keyboard.type('Mohon penjelasan kode CVR.');
  await tabTo(page, 'combobox', /^Tujuan Pertanyaan/);
  const destination = page.getByRole('combobox', { name: /^Tujuan Pertanyaan/ });
  // Offered once the backend has said them.
  await expect(destination.getByRole('option')).not.toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');

  const success = page.getByRole('dialog', { name: 'Sukses!' });
  await expect(success.getByRole('button', { name: 'Kirim' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('1-15 DARI 15')).toBeVisible();
  expect(await world.calls('POST tickets')).toBe(1);
});

test('the dialog traps the focus and restores it when it closes', async ({ page }) => {
  await openList(page);
  await tabTo(page, 'link', /^Detail/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  }

  await page.keyboard.press('Escape');

  await expect(page.getByRole('link', { name: /^Detail/ }).first()).toBeFocused();
});

test('a dialog that a reload has opened leaves the focus at the heading of the list', async ({ page }) => {
  await openList(page);
  await tabTo(page, 'link', /^Detail/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('dialog')).toBeVisible();

  await page.keyboard.press('Escape');

  await expect(page.getByRole('heading', { name: /^Daftar Tiket/ })).toBeFocused();
});

test('a user who is faster than the opening dialog keeps the focus in it', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Tambah' }).click();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const look = (): unknown => {
          const question = document.querySelector<HTMLElement>('[role=dialog] [data-field=text]');
          if (!question) return requestAnimationFrame(look);
          // In the next frame, before the dialog's opening animation ends.
          return requestAnimationFrame(() => {
            question.focus();
            resolve();
          });
        };
        look();
      }),
  );
  // The typing is as fast as a good typist's, and lasts longer than the dialog takes to open.
  await page.keyboard.type('Mohon bantuan.', { delay: 60 });
  await expect(page.getByRole('textbox', { name: /^Pertanyaan/ })).toHaveValue('Mohon bantuan.');
  await expect(page.getByLabel('Judul')).toHaveValue('');
});

test('a reply is written and sent by keyboard alone', async ({ page, world }) => {
  await openList(page);
  await openByKeyboard(page, 'STK-INT-004-A');
  await tabTo(page, 'textbox', /^Tanggapan/);
  await page.keyboard.type('Apakah sudah ada kabar?');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');

  await confirmSuccess(page);
  await expect(page.getByRole('dialog').getByText('Apakah sudah ada kabar?')).toBeVisible();
  expect(await world.calls('POST tickets/:id/replies')).toBe(1);
});

test('a ticket is confirmed and rated by keyboard alone', async ({ page, world }) => {
  await openList(page);
  await openByKeyboard(page, 'KPN-INT-003-A');
  await tabTo(page, 'radio', 'Ya');
  await page.keyboard.press('Space');
  await tabTo(page, 'radio', 'Membantu');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Tidak Membantu' })).toBeChecked();
  await tabTo(page, 'textbox', /^Komentar/);
  await page.keyboard.type('Belum jelas');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');

  await confirmSuccess(page);
  await expect(page.getByRole('dialog').getByText('Belum jelas')).toBeVisible();
  expect(await world.calls('POST tickets/:id/feedback')).toBe(1);
});

test('the list is filtered, and the filter removed, by keyboard alone', async ({ page }) => {
  await openList(page);
  await tabTo(page, 'button', /^Filter/);
  await page.keyboard.press('Enter');
  await tabTo(page, 'combobox', 'Status Tiket');
  await page.keyboard.type('Selesai');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1-6 DARI 6')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Filter/ })).toBeFocused();

  await tabTo(page, 'button', 'Hapus filter Selesai');
  await page.keyboard.press('Enter');
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
});

test('/ focuses the search on a new page, and is a character in a field', async ({ page }) => {
  await openList(page);
  // The code of the single keys comes after the list.
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
});

test('after an answer from Menunggu Anda the focus is on the next ticket of that order', async ({ page }) => {
  await openList(page, 'waiting=me');
  const order = await page
    .getByRole('link', { name: /^Detail/ })
    .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  await openByKeyboard(page, 'KPN-INT-003-A');
  await tabTo(page, 'radio', 'Ya');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Tidak', exact: true })).toBeChecked();
  await tabTo(page, 'textbox', /^Tanggapan/);
  await page.keyboard.type('Belum bisa.');
  await tabTo(page, 'button', 'Kirim');
  await page.keyboard.press('Enter');
  await confirmSuccess(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const at = order.findIndex((name) => name?.includes('KPN-INT-003-A'));
  const next = page.getByRole('link', { name: /^Detail/ }).nth(at);
  // Until the list is loaded again, the answered ticket stands there, with the focus.
  await expect(next).toHaveAccessibleName(order[at + 1] ?? '?');
  await expect(next).toBeFocused();
});

test('files are attached and removed by keyboard alone', async ({ page, world }) => {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, 'button', 'Pilih berkas');
  await page.keyboard.press('Enter');
  const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
  await (
    await chooser
  ).setFiles(
    ['surat.pdf', 'bukti.pdf'].map((name) => ({
      name,
      mimeType: 'application/pdf',
      buffer: Buffer.concat([pdf, Buffer.from(name)]),
    })),
  );
  await expect(visibleText(page, /· terlampir/)).toHaveCount(2);

  await tabTo(page, 'button', 'Hapus lampiran surat.pdf');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Pilih berkas' })).toBeFocused();
  await expect(visibleText(page, /· terlampir/)).toHaveCount(1);
  expect(await world.calls('POST uploads')).toBe(2);
});

async function openByKeyboard(page: Page, subject: string): Promise<void> {
  const link = row(page, subject).getByRole('link', { name: /^Detail/ });
  await tabTo(page, 'link', (await link.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Detail Data Tiket/ })).toBeVisible();
}

/** Presses Enter on the only button of the success dialog, which has the focus. */
async function confirmSuccess(page: Page): Promise<void> {
  await expect(
    page
      .getByRole('dialog')
      .filter({ hasText: /Berhasil|Terimakasih/ })
      .getByRole('button', { name: 'Kirim' }),
  ).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(1);
}
