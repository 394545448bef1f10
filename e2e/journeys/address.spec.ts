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

test('the address and the title of a ticket hold no personal data', async ({ page }) => {
  await openList(page);
  await openDetail(page, 'KPN-INT-003-C');

  expect(decodeURIComponent(page.url())).not.toMatch(/KPN-INT|@|OPERATOR/);
  expect(await page.title()).not.toMatch(/KPN-INT|@|OPERATOR/);
});

test('invalid parameters in the address open the unfiltered list', async ({ page }) => {
  await openList(page, 'status=XYZ&page=-4&sort=__proto__&quarter=9');

  await expect(page.getByText('1-14 DARI 14')).toBeVisible();
  await expect(page).toHaveURL(/listTiket$/);
});

test('F53: a ticket of another satker and one that is not there look the same, and reveal nothing', async ({
  page,
  request,
  world,
}) => {
  const theirs = await request.get('/api/haicso/v1/tickets?page=1&size=1', { headers: { 'x-mock-world': world.name } });
  const [ticket] = ((await theirs.json()) as { items: { id: string }[] }).items;
  await page.context().setExtraHTTPHeaders({ 'x-mock-world': world.name, 'x-mock-persona': 'baru' });

  const messages: string[] = [];
  for (const id of [ticket?.id ?? '', 'tidak-ada']) {
    await page.goto(`/#/haicso/cso/listTiket/${id}`);
    const dialog = page.getByRole('dialog', { name: 'Detail Data Tiket', exact: true });
    await expect(dialog).toContainText('Anda tidak berwenang membuka data ini');
    await expect(dialog.getByRole('heading')).toHaveText('Detail Data Tiket');
    messages.push(await dialog.innerText());
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  expect(messages[0]).toBe(messages[1]);
  expect(messages[0]).not.toMatch(/KPN-INT|HAI-\d/);
});

test('a page after the last one opens the last, and the address has its number', async ({ page, world }) => {
  await world.reset({ persona: 'ramai' });
  await openList(page, 'page=9999');
  await expect(page).toHaveURL(/page=22$/);
  await expect(page.getByText('316-325 DARI 325')).toBeVisible();
});

for (const [what, path] of [
  ['below a ticket', 'listTiket/abc/def'],
  ['below a form', 'listTiket/rekam/abc/def'],
  ['with an auxiliary outlet', 'listTiket/(aux:rekam)'],
  ['with two of them', 'listTiket/(aux:rekam//lain:x)'],
  ['beside the list', 'tidak-ada'],
  ['below the recap', 'rekap/2024/3'],
  ['that cannot be read', 'listTiket/%'],
] as const) {
  test(`an unknown address ${what} shows the list and one sentence, after one page load (F69)`, async ({ page }) => {
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads += 1;
    });
    await page.goto(`/#/haicso/cso/${path}?status=DONE`);
    const sentence = page.getByText('Alamat yang Anda buka tidak dikenal');
    await expect(sentence).toHaveCount(1);
    await expect(page.getByText('1-6 DARI 6')).toBeVisible();
    await expect(page).toHaveURL(/cso\/listTiket\?status=DONE$/);
    expect(loads).toBe(1);

    await openDetail(page, 'KPN-INT-003-C');
    await expect(sentence).toHaveCount(0);
  });
}
