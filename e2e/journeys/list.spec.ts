import { expect, openList, row, seen, test } from '../app';

test('figs 4-5: the list opens with the newest ticket on top', async ({ page, world }) => {
  await world.reset({ persona: 'manual' });
  await openList(page);

  await expect(page.getByText('Tidak ada filter')).toBeVisible();
  await expect(page.getByText('Urut berdasarkan | Tanggal dibuat terbaru')).toBeVisible();
  await expect(row(page, 'No. Ref: HAI-319120040', 'KPN-INT-003-C', '19-MAR-2024 12:00:39', 'Selesai')).toHaveCount(1);
  await expect(row(page, 'HAI-319115912')).toHaveCount(2);
  await expect(row(page, '(NOMOR TIKET HAI DJPb :20240314-ZGEAK9)', 'Kirim ke HAI')).toHaveCount(1);
  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
});

test('fig 4: a satker without tickets reads that there is none', async ({ page, world }) => {
  await world.reset({ persona: 'baru' });
  await openList(page);

  await expect(seen(page, 'Belum ada tiket')).toBeVisible();
});

test('sorts by a column on the server, both ways, and names the one sort', async ({ page }) => {
  await openList(page);
  const status = page.getByRole('columnheader', { name: /^Status/ });

  await status.getByRole('button').click();
  await expect(status).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=status/);

  await status.getByRole('button').click();
  await expect(status).toHaveAttribute('aria-sort', 'descending');
});

test('NO stays with the ticket when another column is sorted', async ({ page }) => {
  await openList(page);
  const number = row(page, 'HAI-314105641').getByRole('cell').first();
  const before = await number.textContent();

  await page
    .getByRole('columnheader', { name: /^Tanggal/ })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL(/sort=/);
  await expect(page.getByRole('row').nth(1)).toContainText('HAI-314105641');

  expect(await number.textContent()).toBe(before);
});

test('pages through a busy year and keeps the page in the address', async ({ page, world }) => {
  await world.reset({ persona: 'ramai' });
  await openList(page);
  await expect(page.getByText('1-15 DARI 325')).toBeVisible();

  await page.getByRole('button', { name: 'Halaman berikutnya' }).click();
  await expect(page.getByText('16-30 DARI 325')).toBeVisible();
  await expect(page).toHaveURL(/page=2/);

  await page.reload();
  await expect(page.getByText('16-30 DARI 325')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('1-15 DARI 325')).toBeVisible();
});

test('Menunggu Anda shows what waits for the satker, longest waiting first', async ({ page, world }) => {
  await world.reset({ persona: 'manual' });
  await openList(page);

  await page.getByRole('button', { name: /^Menunggu Anda/ }).click();

  const rows = page.getByRole('row').filter({ hasText: 'No. Ref:' });
  await expect(rows).toHaveCount(4);
  await expect(rows.first()).toContainText('STK-INT-002-A');
  await expect(
    rows
      .filter({ hasText: /Menunggu konfirmasi\/respon Satker|Selesai, belum ada feedback/ })
      .filter({ hasText: /hari/ }),
  ).toHaveCount(4);
});

test('search finds a ticket by reference, subject and HAI-DJPb number', async ({ page }) => {
  await openList(page);
  for (const [words, found] of [
    ['HAI-319120040', 'KPN-INT-003-C'],
    ['KPN-INT-003-A', 'HAI-319115757'],
    ['ZGEAK9', 'STK-INT-004-B'],
  ] as const) {
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByText('1-1 DARI 1')).toBeVisible();
    await expect(row(page, found)).toHaveCount(1);
  }
});
