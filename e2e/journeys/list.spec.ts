import { expect, openList, row, visibleText, test } from '../app';
import { hold } from '../hold';

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

  await expect(visibleText(page, 'Belum ada tiket')).toBeVisible();
});

test('sorts by a column on the server, in both directions, and names the active sort', async ({ page }) => {
  await openList(page);
  const status = page.getByRole('columnheader', { name: /^Status/ });

  await status.getByRole('button').click();
  await expect(status).toHaveAttribute('aria-sort', 'ascending');
  await expect(page).toHaveURL(/sort=status/);

  await status.getByRole('button').click();
  await expect(status).toHaveAttribute('aria-sort', 'descending');
});

test('NO belongs to the ticket when another column is sorted', async ({ page }) => {
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

test('pages through a busy year, with the page in the address', async ({ page, world }) => {
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

test('Menunggu Anda and Semua keep the search, and the summary counts its matches', async ({ page }) => {
  await openList(page, 'q=KPN');
  await expect(page.getByText('4 dari 14 tiket')).toBeVisible();
  await page.getByRole('button', { name: /^Menunggu Anda/ }).click();
  await expect(page.getByText('3 dari 4 tiket yang menunggu Anda')).toBeVisible();
  await expect(page).toHaveURL(/q=KPN/);
  await expect(page.getByRole('searchbox')).toHaveValue('KPN');
  await expect(page.locator('tbody .no')).toHaveText(['1', '2', '3']);
});

test('a row opens its ticket, and its text can be selected', async ({ page }) => {
  await openList(page);
  const subject = row(page, 'KPN-INT-003-C').getByText('KPN-INT-003-C');
  const box = await subject.boundingBox();
  if (!box) throw new Error('no subject');
  await page.mouse.move(box.x + 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + 60, box.y + box.height / 2);
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await row(page, 'KPN-INT-003-C').getByText('19-MAR-2024').click();
  await expect(page.getByRole('dialog', { name: 'Detail Data Tiket No. HAI-319120040' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(row(page, 'KPN-INT-003-C').getByRole('link')).toBeFocused();
});

for (const [shell, width] of [
  [1024, 784],
  [1280, 1040],
  [1366, 1126],
] as const) {
  for (const persona of ['ramai', 'cso-kppn'] as const) {
    test(`beside a shell's menu of 240 px at ${shell} px the subject leads: rows of ${persona}`, async ({
      page,
      world,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await world.reset({ persona, clock: '2024-12-19T10:24:00+07:00' });
      if (persona === 'cso-kppn') {
        await page.setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': persona });
      }
      await openList(page);
      const rows = page.locator('tbody tr');
      expect(await rows.count()).toBeGreaterThan(10);
      // Two lines, and one more for each of: the number of HAI-DJPb, the topic, the date that the ticket affects. Beside
      // them three of people, and one more for who is on the ticket, and for another one who has answered.
      const tall = await rows.evaluateAll((all) =>
        all.flatMap((each) => {
          const more = each.querySelectorAll('.hai, .topic, .due').length;
          const people = each.querySelector('.satker')?.textContent.match(/ditangani|dijawab/g)?.length ?? 0;
          const { height } = each.getBoundingClientRect();
          return height > Math.max(66 + people * 16, 48 + more * 18) ? [[height, each.textContent]] : [];
        }),
      );
      expect(tall).toEqual([]);
      const cells = await rows.first().evaluate((each) =>
        [...each.children].map((cell) => {
          const { x, width } = cell.getBoundingClientRect();
          return { name: cell.className, x, width };
        }),
      );
      const reference = cells.find(({ name }) => name === 'reference');
      // The line above it in the same column has the same width.
      const others = cells.filter(({ x }) => x !== reference?.x).map(({ width }) => width);
      expect(reference?.width).toBeGreaterThan(Math.max(...others));
      const cut = await page.locator('tbody bdi').evaluateAll((all) =>
        all.flatMap((each) => {
          const end = each.closest('td')?.getBoundingClientRect().right ?? 0;
          return each.getBoundingClientRect().right > end ? each.textContent : [];
        }),
      );
      expect(cut).toEqual([]);
      expect(
        await rows.first().evaluate((each) => getComputedStyle(each.querySelector('.subject') ?? each).fontWeight),
      ).toBe('600');
    });
  }
}

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

test('a cut text is shown whole right below it, also while the list is loaded again', async ({ page, world }) => {
  await world.reset({ persona: 'ramai' });
  await page.setViewportSize({ width: 1024, height: 700 });
  await openList(page);
  const cut = page.locator('[data-whole]').filter({ hasText: '@' }).nth(3);
  const tip = page.locator('[data-tip]');
  const release = await hold(page, /\/v1\/tickets\?/);
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(page.getByRole('region', { name: 'Hasil' })).toHaveAttribute('aria-busy', 'true');
  // Its code comes when the page is idle.
  await expect(async () => {
    await page.mouse.move(0, 0);
    await cut.hover();
    await expect(tip).toBeVisible({ timeout: 1000 });
  }).toPass();
  const [text, whole] = [await cut.boundingBox(), await tip.boundingBox()];
  if (!text || !whole) throw new Error('nothing is shown');
  expect(Math.abs(whole.y - text.y - text.height)).toBeLessThan(4);
  expect(Math.abs(whole.x - text.x)).toBeLessThan(10);
  release();
});
