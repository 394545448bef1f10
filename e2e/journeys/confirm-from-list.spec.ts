import { recordAnnouncements } from '../access/announcements';
import { expect, openList, row, test } from '../app';
import { hold } from '../hold';

const WAITING = 'waiting=me&status=DONE';
const NOTICE = /tiket akan ditandai Selesai\. Tiket yang sudah ditandai Selesai akan tertutup/;

test.describe('from the rows of Menunggu Anda', () => {
  test('a finished ticket is confirmed from its row, then several with one rating', async ({ page, world }) => {
    await world.reset({ persona: 'ramai' });
    await openList(page, WAITING);
    const buttons = page.getByRole('button', { name: /^Konfirmasi tiket No\. Ref:/ });
    const first = buttons.first();
    const reference = /HAI-\d+/.exec((await first.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await first.click();
    const one = page.getByRole('dialog', { name: 'Konfirmasi Tiket' });
    await expect(one.getByText(reference)).toBeVisible();
    await expect(one.getByText('Apakah pertanyaan/permasalahan Anda sudah terselesaikan?')).toBeVisible();
    await one.getByRole('radio', { name: 'Membantu', exact: true }).check();
    await one.getByRole('button', { name: 'Kirim' }).click();
    const success = page.getByRole('dialog').filter({ hasText: 'Terimakasih' });
    await expect(success).toBeVisible();
    const said = await recordAnnouncements(page);
    await success.getByRole('button', { name: 'Kirim' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(row(page, reference)).toHaveCount(0);
    expect((await said()).filter((words) => words.includes('tidak lagi menunggu'))).toEqual([]);
    expect(await world.calls('POST tickets/:id/feedback')).toBe(1);

    // The keyboard chooses all that can be confirmed on the page.
    const boxes = page.getByRole('checkbox', { name: /^Pilih No\. Ref:/ });
    const all = page.getByRole('checkbox', { name: /^Pilih semua/ });
    await all.focus();
    await page.keyboard.press('Space');
    const count = await boxes.count();
    expect(count).toBeGreaterThan(1);
    await expect(boxes.last()).toBeChecked();
    await page.getByRole('button', { name: `Konfirmasi ${count} tiket` }).click();
    const several = page.getByRole('dialog', { name: `Konfirmasi ${count} Tiket` });
    await expect(several.getByText(/Respon tiket oleh/)).toHaveCount(count);
    const send = several.getByRole('button', { name: 'Kirim' });
    await expect(send).toHaveAccessibleDescription(NOTICE);
    await several.getByRole('radio', { name: 'Netral' }).check();

    // Another window closes one of them, and the answer to another is lost.
    let posts = 0;
    await page.route('**/feedback', async (route) => {
      posts++;
      if (posts === 1) return route.fulfill({ status: 412, json: { code: 'VERSION_MISMATCH' } });
      if (posts > 2) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await send.click();
    await expect(several.getByText(`${count - 1} dari ${count} tiket sudah dikonfirmasi.`)).toBeVisible();
    await expect(several.getByText('Belum dikirim: tiket ini baru saja berubah.')).toHaveCount(1);
    await expect(several.getByText('Sudah dikonfirmasi', { exact: true })).toHaveCount(count - 1);
    await several.getByRole('button', { name: 'Kembali ke daftar' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    expect(posts).toBe(count);
    await expect(page.getByRole('button', { name: 'Konfirmasi 1 tiket' })).toBeVisible();
  });

  test('a ticket that another window confirms first says so, and the focus stays with the reason, then with the ticket', async ({
    page,
    world,
  }) => {
    await world.reset({ persona: 'ramai' });
    await openList(page, WAITING);
    const first = page.getByRole('button', { name: /^Konfirmasi tiket No\. Ref:/ }).first();
    const reference = /HAI-\d+/.exec((await first.getAttribute('aria-label')) ?? '')?.[0] ?? '';
    await first.click();
    const dialog = page.getByRole('dialog', { name: 'Konfirmasi Tiket' });
    await dialog.getByRole('radio', { name: 'Membantu', exact: true }).check();
    await page.route('**/feedback', async (route) => {
      await route.fetch();
      return route.fulfill({ status: 409, json: { code: 'TICKET_CLOSED' } });
    });
    // The list that is loaded after the refusal has the ticket no longer.
    const release = await hold(page, /\/tickets\?/);
    await dialog.getByRole('button', { name: 'Kirim' }).click();
    const reason = dialog.getByText('Tiket ini tidak lagi menunggu konfirmasi Anda.');
    await expect(reason).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(row(page, reference).getByRole('link', { name: /^Detail/ })).toBeFocused();
    release();
    await expect(row(page, reference)).toHaveCount(0);
  });

  test('on a phone a card has its box, and the choice survives a reload', async ({ page, world }) => {
    await world.reset({ persona: 'ramai' });
    await page.setViewportSize({ width: 360, height: 800 });
    await openList(page, WAITING);
    const boxes = page.getByRole('checkbox', { name: /^Pilih No\. Ref:/ });
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Konfirmasi 2 tiket' }).click();
    await expect(page.getByRole('dialog', { name: 'Konfirmasi 2 Tiket' })).toBeVisible();
    await page.reload();
    const several = page.getByRole('dialog', { name: 'Konfirmasi 2 Tiket' });
    await expect(several.getByText(/Respon tiket oleh/)).toHaveCount(2);
    await several.getByRole('button', { name: 'Tutup' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});
