import { expect, openList, row, test } from '../app';

test('Menunggu Satker is one click from the list, survives a reload, and its counts are those of the list', async ({
  page,
  world,
}) => {
  await world.reset({ persona: 'cso-kppn' });
  await openList(page);
  await page.getByRole('link', { name: 'Menunggu Satker' }).click();
  const total = page.getByRole('link', { name: /tiket selesai$/ });
  await expect(total).toBeVisible();
  await page.reload();
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuetext', /\d+ dari \d+, (\d+ lagi sampai|target) 95%/);
  const number = Number(/^\d+/.exec((await total.textContent()) ?? '')?.[0]);
  const group = page.getByRole('link', { name: /^\d+ tiket dari / }).first();
  const ofGroup = Number(/^\d+/.exec((await group.textContent())?.trim() ?? '')?.[0]);
  await group.click();
  await expect(page.getByText(new RegExp(`^1-\\d+ DARI ${ofGroup}$`, 'i'))).toBeVisible();
  await page.goBack();
  await total.click();
  await expect(page.getByText(new RegExp(`^1-\\d+ DARI ${number}$`, 'i'))).toBeVisible();
  await expect(row(page, 'Selesai, belum ada feedback').first()).toBeVisible();
});

test('a ticket that is closed leads back to its line in Menunggu Satker', async ({ page, world }) => {
  await world.reset({ persona: 'cso-kppn' });
  await page.goto('/#/haicso/cso/menungguSatker');
  const tickets = page.locator('cso-owed-card li a');
  const last = tickets.last();
  // It comes after the tickets, above them.
  await expect(page.getByRole('meter')).toBeVisible();
  await last.click();
  await expect(page.getByRole('dialog', { name: /^Detail Data Tiket/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(last).toBeFocused();
  await expect(last).toBeInViewport();
});
