import { expect, openList, row, test } from '../app';
import { countAngulars, walk } from './journey';
import { HOSTS } from './origins';

test.use({ baseURL: HOSTS });

const LIST = '#/haicso/cso/listTiket';

for (const [shell, query] of [
  ['shares its Angular', ''],
  ['has zone.js and a root store', '?zone&store'],
] as const) {
  test(`the whole journey in a Module Federation shell that ${shell}`, async ({ page, world }) => {
    const angulars = countAngulars(page);
    await page.goto(`/${query}${LIST}`);
    await walk(page, world);
    expect(await angulars()).toBe(1);
  });
}

for (const [shell, query] of [
  ['shares no more than Angular, its common part and its router', '?share=lean'],
  ['registers us by manifest', '?entry=mf-manifest.json'],
  ['puts a version behind our address', `?entry=${encodeURIComponent('remoteEntry.js?v=1')}`],
] as const) {
  test(`the list in a shell that ${shell}`, async ({ page }) => {
    const angulars = countAngulars(page);
    await page.goto(`/${query}${LIST}`);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    expect(await angulars()).toBe(1);
  });
}

test('the whole journey beside another Angular, with its own inside', async ({ page, world }) => {
  const angulars = countAngulars(page);
  await page.goto(`/?share=old&entry-point=mount${LIST}`);
  await walk(page, world);
  expect(await angulars()).toBe(2);
});

test.describe('a shell with an older Angular', () => {
  test.use({ expectedErrors: [/needs @angular\/core 22/] });

  test('gets one line that names the package that does not fit, and goes on', async ({ page }) => {
    const lines: string[] = [];
    page.on('console', (message) => {
      if (message.text().startsWith("HAI-CSO's")) lines.push(message.text());
    });
    await page.goto(`/?share=old${LIST}`);
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dibuka');
    expect(lines).toEqual([
      "HAI-CSO's ./Routes needs @angular/core 22.x (the shell shares 19.2.0); ./mount brings an Angular of its own",
    ]);
    await page.getByRole('link', { name: 'Beranda' }).click();
    await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  });
});

test('routes of the shell and of the app work side by side', async ({ page }) => {
  await openList(page);
  await page.getByRole('link', { name: 'Beranda' }).click();
  await expect(page.getByRole('heading', { name: 'Beranda' })).toBeVisible();
  await page.goBack();
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
});
