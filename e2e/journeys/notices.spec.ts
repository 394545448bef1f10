import { expect, openList, test } from '../app';
import { passMinutes, withClock } from '../live/polled';
import { settingsStored } from '../stored-settings';

test('a known disturbance is named on list and form, joined by a line that can be undone, and stays closed', async ({
  page,
  world,
}) => {
  await world.reset({ notices: true });
  await openList(page);
  const notice = page.getByRole('group', { name: 'Gangguan yang diketahui' });
  await expect(notice).toContainText('SAKTI modul Pembayaran lambat.');
  // At the list's end it stands below the rows, and a focused row is never under it.
  const details = page.getByRole('link', { name: /^Detail/ });
  for (const link of await details.all()) {
    await link.focus();
    const [covering, focused] = [await notice.boundingBox(), await link.boundingBox()];
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(covering?.y ?? 0);
  }
  await page.getByRole('link', { name: 'Tambah' }).click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const question = form.getByRole('textbox', { name: /^Pertanyaan/ });
  await question.fill('SPM 00012T ditolak');
  await form.getByRole('button', { name: 'Saya juga' }).click();
  await expect(question).toHaveValue('SPM 00012T ditolak\nGangguan: SAKTI modul Pembayaran lambat');
  const added = form.getByRole('status').filter({ hasText: 'Baris tentang gangguan ini sudah ada di Pertanyaan.' });
  await expect(added).toBeVisible();
  await form.getByRole('button', { name: 'Saya juga' }).click();
  await question.press('Control+z');
  await expect(question).toHaveValue('SPM 00012T ditolak');
  await expect(added).toHaveCount(0);
  await question.fill('a'.repeat(9_990));
  await form.getByRole('button', { name: 'Saya juga' }).click();
  await expect(form.getByRole('alert')).toContainText('tidak muat dalam Pertanyaan');
  await expect(question).toHaveValue('a'.repeat(9_990));
  const stored = settingsStored(page, '"notices"');
  await form
    .getByRole('group', { name: 'Gangguan yang diketahui' })
    .getByRole('button', { name: /^Tutup pemberitahuan/ })
    .click();
  await expect(form.getByRole('alert')).toHaveCount(0);
  await stored;
  await form.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(page).toHaveURL(/listTiket$/);
  const answers = [/\/notices$/, /\/preferences$/].map((path) => page.waitForResponse(path));
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  // The page knows what there is, and what has been closed.
  for (const answer of await Promise.all(answers)) await answer.finished();
  await expect.poll(() => world.calls('GET notices')).toBe(2);
  await expect(notice).toHaveCount(0);
});

test('a disturbance that begins later is shown without a reload, and moves neither a row nor a field of an open form', async ({
  page,
  world,
}) => {
  await world.reset({ persona: 'manual', pollSeconds: null });
  await withClock(page, () => openList(page));
  const rows = page.getByRole('table');
  const before = await rows.boundingBox();
  const add = page.getByRole('link', { name: 'Tambah' });
  await add.click();
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  const question = form.getByRole('textbox', { name: /^Pertanyaan/ });
  await question.fill('SPM 00012T ditolak');
  // The draft is stored, and the form says so.
  await passMinutes(page, 1);
  const place = await question.boundingBox();
  await world.change({ notices: true });
  await passMinutes(page, 11);
  const notice = page.getByRole('group', { name: 'Gangguan yang diketahui', includeHidden: true });
  await expect(notice).toHaveCount(1);
  await expect(form.getByRole('group', { name: 'Gangguan yang diketahui' })).toHaveCount(0);
  expect(await question.boundingBox()).toEqual(place);
  await expect(question).toBeFocused();

  await form.getByRole('button', { name: 'Tutup', exact: true }).click();
  await expect(notice).toContainText('SAKTI modul Pembayaran lambat.');
  expect(await rows.boundingBox()).toEqual(before);
  await add.click();
  await expect(form.getByRole('group', { name: 'Gangguan yang diketahui' })).toBeVisible();
});
