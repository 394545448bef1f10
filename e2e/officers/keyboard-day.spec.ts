import type { Locator, Page } from '@playwright/test';
import { openList } from '../app';
import { detailOf, expect, keysReady, test } from './officers';

/** Presses a key, and nothing else. */
const press = (page: Page, key: string): Promise<void> => page.keyboard.press(key);

/** Runs a command of the palette by a part of its name. */
async function run(page: Page, words: string): Promise<void> {
  await press(page, 'Control+k');
  await expect(page.getByRole('combobox', { name: 'Cari perintah' })).toBeFocused();
  await page.keyboard.type(words);
  await press(page, 'Enter');
}

/** Moves the focus with Tab. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 40 && !(await isThere()); presses++) await press(page, 'Tab');
  await expect(target).toBeFocused();
}

const selectedText = (page: Page): Promise<string> =>
  detailOf(page)
    .getByLabel('Tanggapan')
    .evaluate((box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd));

const heading = (page: Page) => page.getByRole('heading', { name: /^Detail Data Tiket No\./ });
const openNumber = async (page: Page): Promise<string> => (await heading(page).textContent()) ?? '';

test('a day of an officer by keyboard alone: ten tickets, a ready answer, one forwarded, five at once, a hand-over', async ({
  inOwnWorld,
  world,
}) => {
  const page = await inOwnWorld('cso-kppn');
  await page.addInitScript(() => {
    addEventListener('pointerdown', () => console.error('a pointer was used'), { capture: true });
  });
  await openList(page);
  await keysReady(page);
  await run(page, 'menunggu anda');
  await expect(page.getByRole('heading', { name: 'Daftar Tiket - Menunggu Anda' })).toBeVisible();
  await expect(page.getByText('1-15 DARI 18')).toBeVisible();
  await press(page, 'j');
  await press(page, 'Enter');

  for (let ticket = 1; ticket <= 10; ticket++) {
    await expect(heading(page)).toBeVisible();
    await expect(detailOf(page).getByLabel('Tanggapan')).toBeVisible();
    const number = await openNumber(page);
    if (ticket === 4) {
      await press(page, 'f');
      await expect(page.getByLabel('Alasan diteruskan')).toBeFocused();
      await page.keyboard.type('Memerlukan perbaikan pada aplikasi.');
      await press(page, 'Control+Enter');
      await expect(page.getByRole('dialog', { name: 'Sukses!' }).getByRole('button', { name: 'Kirim' })).toBeFocused();
      await press(page, 'Enter');
      await expect(page.getByRole('dialog', { name: 'Sukses!' })).toHaveCount(0);
      await press(page, 'n');
    } else {
      await press(page, 'r');
      await expect(detailOf(page).getByLabel('Tanggapan')).toBeFocused();
      if (ticket === 2) {
        await press(page, '/');
        await expect(page.getByRole('combobox', { name: 'Jawaban siap' })).toBeFocused();
        await page.keyboard.type('berkas belum');
        await press(page, 'Enter');
        await expect.poll(() => selectedText(page)).toBe('[[berkas dan kekurangannya]]');
        await page.keyboard.type('SPM belum ditandatangani');
        await press(page, 'Control+Shift+Enter');
        await expect(page.getByRole('alert', { name: 'Ada masalah' })).toBeFocused();
        await press(page, 'Tab');
        await press(page, 'Enter');
        await expect.poll(() => selectedText(page)).toBe('[[berkas dan kekurangannya]]');
        await page.keyboard.type('SK belum dilampirkan');
      } else await page.keyboard.type(`Sudah diproses, nomor ${ticket}.`);
      await press(page, 'Control+Shift+Enter');
    }
    await expect.poll(() => openNumber(page)).not.toBe(number);
  }
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(9);
  expect(await world.calls('POST tickets/:id/forward')).toBe(1);

  await press(page, 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('1-8 DARI 8')).toBeVisible();
  await expect(page.locator('[data-ticket] a').first()).toBeFocused();
  await press(page, 'Shift+Tab');
  await press(page, 'Space');
  for (let row = 2; row <= 5; row++) await press(page, 'j');
  await press(page, 'Shift+Tab');
  await press(page, 'Shift+Space');
  await expect(page.getByRole('button', { name: 'Jawab 5 tiket' })).toBeVisible();
  await run(page, 'jawab 5');
  const several = page.getByRole('dialog', { name: 'Jawab 5 Tiket' });
  await tabTo(page, several.getByLabel('Tanggapan'));
  await page.keyboard.type('Tiket {nomorTiket} sudah diproses.');
  await expect(several.getByText(/^5 tiket akan/)).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(several.getByText('5 tiket sudah diselesaikan.')).toBeVisible();
  expect(await world.calls('POST tickets/:id/officer-replies')).toBe(14);
  await tabTo(page, several.getByRole('button', { name: 'Kembali ke daftar' }));
  await press(page, 'Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await run(page, 'alihkan tiket saya');
  const handOver = page.getByRole('dialog', { name: 'Alihkan Tiket Saya' });
  await tabTo(page, handOver.getByRole('radio').first());
  const colleague = handOver.getByRole('radio', { name: 'CSO 207' });
  for (let presses = 0; presses < 9 && !(await colleague.isChecked()); presses++) await press(page, 'ArrowDown');
  await tabTo(page, handOver.getByLabel('Catatan'));
  await page.keyboard.type('Cuti sampai 2 Januari.');
  await expect(handOver.getByText(/tiket akan ditangani CSO 207\./)).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(handOver.getByText(/tiket sekarang ditangani CSO 207\./)).toBeVisible();
  expect(await world.calls('POST tickets/:id/claim')).toBeGreaterThan(0);
});
