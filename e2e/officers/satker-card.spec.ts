import { violations } from '../access/violations';
import { openList, visibleText } from '../app';
import { detailOf, expect, test } from './officers';

test('everything of a satker is one press from its ticket, and each number leads to as many tickets', async ({
  inOwnWorld,
}) => {
  const page = await inOwnWorld('cso-kppn');
  await openList(page, 'waiting=me');
  await page
    .getByRole('link', { name: /^Detail tiket/ })
    .first()
    .click();
  await detailOf(page).getByRole('button', { name: 'Kartu satker' }).click();
  const card = page.getByRole('dialog', { name: /^\d{6} / });
  await expect(card.getByRole('heading', { name: 'Penanya' })).toBeVisible();
  expect(await violations(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(card.getByRole('heading', { name: 'Tiket terakhir' })).toBeVisible();
  await expect(card.getByRole('button')).toHaveCount(0);
  await expect(detailOf(page)).toBeHidden();
  await page.emulateMedia({ media: null });

  const open = card.getByRole('link', { name: /^Menunggu konfirmasi\/respon KPPN: \d+$/ });
  const count = /\d+$/.exec((await open.textContent()) ?? '')?.[0] ?? '';
  await open.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(visibleText(page, new RegExp(`dari ${count}$`))).toBeVisible();
  await expect(page).toHaveURL(/satker=\d{6}/);
});

test('a card that cannot be loaded says so, and is loaded again', async ({ inOwnWorld }) => {
  const page = await inOwnWorld('cso-kppn');
  await openList(page, 'waiting=me');
  await page
    .getByRole('link', { name: /^Detail tiket/ })
    .first()
    .click();
  await page.route('**/tickets?*satker=*', (route) => route.fulfill({ status: 403, json: {} }));
  await detailOf(page).getByRole('button', { name: 'Kartu satker' }).click();
  const card = page.getByRole('dialog', { name: /^\d{6} / });
  const again = card.getByRole('button', { name: /Coba lagi/ });
  await expect(again).toBeVisible();
  await page.unroute('**/tickets?*satker=*');
  await again.click();
  await card
    .getByRole('link', { name: /No\. Ref/ })
    .first()
    .click();
  await expect(card).toHaveCount(0);
  await expect(page).toHaveURL(/satker=\d{6}/);
  await expect(detailOf(page)).toBeVisible();
});
