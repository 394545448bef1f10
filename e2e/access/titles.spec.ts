import { openList } from '../app';
import { expect, test } from '../officers/officers';
import { VIEWS } from './views';

for (const [name, { persona, title, reach }] of Object.entries(VIEWS)) {
  test(`the title of the ${name} names it`, async ({ atHome }) => {
    const page = await atHome(persona);
    await reach(page);
    await expect(page).toHaveTitle(title);
  });
}

test('what is searched for never stands in the title', async ({ as }) => {
  const page = await as('manual');
  await openList(page, 'q=KPN-INT-003-C');
  await expect(page.getByText('1-1 DARI 1')).toBeVisible();
  await expect(page).toHaveTitle('Daftar Tiket');
});
