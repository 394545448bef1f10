import { expect, openDetail, openList, row, test } from '../app';

test('back closes the detail and keeps the filter', async ({ page }) => {
  await openList(page, 'status=DONE');
  const link = row(page, 'KPN-INT-003-C').getByRole('link', { name: /^Detail/ });
  await openDetail(page, 'KPN-INT-003-C');
  await expect(page).toHaveURL(/listTiket\/[^?]+\?status=DONE/);

  await page.goBack();

  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page).toHaveURL(/listTiket\?status=DONE$/);
  await expect(link).toBeFocused();
});

test('a reload and a shared link open the same ticket over the same list', async ({ page, context }) => {
  await openList(page, 'status=DONE&order=oldest');
  await openDetail(page, 'KPN-INT-003-C');
  await page.reload();
  await expect(page.getByRole('dialog', { name: 'Detail Data Tiket No. HAI-319120040' })).toBeVisible();

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByRole('dialog', { name: 'Detail Data Tiket No. HAI-319120040' })).toBeVisible();
  await other.getByRole('button', { name: 'Tutup' }).click();
  await expect(other.getByText('1-6 DARI 6')).toBeVisible();
});

test('nothing personal stands in the address or the title of a ticket', async ({ page }) => {
  await openList(page);
  await openDetail(page, 'KPN-INT-003-C');

  expect(decodeURIComponent(page.url())).not.toMatch(/KPN-INT|@|OPERATOR/);
  expect(await page.title()).not.toMatch(/KPN-INT|@|OPERATOR/);
});

test('garbage in the address gives the plain list', async ({ page }) => {
  await openList(page, 'status=XYZ&page=-4&sort=__proto__&quarter=9');

  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
});

test('a ticket that is not there and one of somebody else look the same', async ({ page, world }) => {
  await world.reset({ persona: 'baru' });
  await page.goto('/#/haicso/cso/listTiket/tidak-ada');

  await expect(page.getByRole('dialog')).toContainText(/tidak ditemukan|tidak berwenang/i);
});
