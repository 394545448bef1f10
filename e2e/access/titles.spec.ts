import { openList } from '../app';
import { expect, test } from '../officers/officers';
import { VIEWS } from './views';

for (const [name, { persona, title, reach }] of Object.entries(VIEWS)) {
  test(`the title of the ${name} names it`, async ({ inOwnWorld }) => {
    const page = await inOwnWorld(persona);
    await reach(page);
    await expect(page).toHaveTitle(title);
  });
}

test('the title never holds the search words', async ({ as }) => {
  const page = await as('manual');
  await openList(page, 'q=KPN-INT-003-C');
  await expect(page.getByText('1-1 DARI 1')).toBeVisible();
  await expect(page).toHaveTitle('Daftar Tiket');
});
