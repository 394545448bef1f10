import { expect, openList, test } from '../app';

/** Each line: five letters, a space, an emoji and the end of the line, which counts once: eight characters. */
const TEXT = 'Baris 😀\r\n'.repeat(12_500);

test('F02: a question of 100,000 characters is counted, its limit named, and no character is lost', async ({
  page,
  world,
}) => {
  await page.goto('/#/haicso/cso/listTiket/rekam');
  const form = page.getByRole('dialog', { name: 'Rekam Data Tiket' });
  await form.getByLabel('Judul').fill('Isian panjang');
  await form.getByLabel('Tujuan Pertanyaan').selectOption({ index: 1 });
  const question = form.getByRole('textbox', { name: /^Pertanyaan/ });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), TEXT);
  await question.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(form.getByText('100.000 / 10.000 karakter')).toBeVisible();

  await form.getByRole('button', { name: 'Kirim' }).click();
  await expect(form.getByRole('alert').getByRole('link')).toHaveText([
    'Pertanyaan paling banyak 10.000 karakter. Kurangi 90.000 karakter.',
  ]);
  await expect(question).toHaveAccessibleDescription(/paling banyak 10\.000 karakter/);
  await page.reload();
  await expect(question).toHaveValue(TEXT.replaceAll('\r\n', '\n'));
  expect(await world.calls('POST tickets')).toBe(0);
});

test('a pasted search that is too long is not cut: its limit is named, and the list stays', async ({ page, world }) => {
  await openList(page);
  const before = await world.calls('GET tickets');
  await page.getByRole('searchbox').fill('Retur SP2D '.repeat(20));

  await expect(page.getByText('Pencarian paling banyak 200 karakter. Kurangi 19 karakter.')).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('Retur SP2D '.repeat(20));
  await page.getByRole('searchbox').press('Enter');

  await page.getByRole('searchbox').fill('KPN-INT-003-C');
  await expect(page.getByText('1-1 DARI 1')).toBeVisible();
  await expect(page.getByText(/^Pencarian paling banyak/)).toHaveCount(0);
  // Counted last: a request begins after the next frame.
  expect(await world.calls('GET tickets')).toBe(before + 1);
});

test('F48: 10,000 rows in one reply, every id twice: the list shows, scrolls and searches', async ({ page }) => {
  await page.route(/\/tickets\?(?!.*q=)/, async (route) => {
    const response = await route.fetch();
    const reply = (await response.json()) as { items: { id: string; subject: string }[] };
    const items = Array.from({ length: 10_000 }, (_, index) => {
      const row = reply.items[index % reply.items.length];
      return { ...row, id: `t-${Math.floor(index / 2)}`, subject: `Baris ${Math.floor(index / 2)}` };
    });
    await route.fulfill({ response, json: { ...reply, items, total: 10_000, page_size: 10_000 } });
  });
  await page.goto('/#/haicso/cso/listTiket');
  // A query by tag is fast; a query by role computes the role of every row and blocks the page.
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(5_000);

  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows.last()).toContainText('Baris 4999');
  await page.locator('input[type=search]').fill('KPN-INT-003-C');
  await expect(rows).toHaveCount(1);
  await expect(page.getByText('1-1 DARI 1')).toBeVisible();
});
