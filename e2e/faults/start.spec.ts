import type { Route } from '@playwright/test';
import { expect, row, test } from '../app';

test.use({ expectedErrors: [/config\.json|Failed to fetch|not valid JSON/] });

const FAULTS: readonly [string, (route: Route) => Promise<void>][] = [
  ['is not there', (route) => route.fulfill({ status: 404 })],
  ['is HTML', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Masuk</title>' })],
  ['cannot be reached', (route) => route.abort()],
];

for (const [fault, answer] of FAULTS) {
  test(`a card is shown instead of a blank page when config.json ${fault}, and its button retries`, async ({
    page,
  }) => {
    await page.route('**/config.json', answer);
    await page.goto('/');
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dimuat');

    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(page.getByRole('alert')).toContainText('HAI-CSO belum dapat dimuat');

    await page.unroute('**/config.json');
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
