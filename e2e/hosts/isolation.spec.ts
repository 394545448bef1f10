import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { expect, openDetail, row, test } from '../app';
import { mount } from './mount';
import { ALONE, HOSTS } from './origins';

test.use({ baseURL: HOSTS, bypassCSP: true });

const HOSTILE = join(import.meta.dirname, 'hostile.css');
const PROPERTIES = [
  'background-color',
  'border-top-width',
  'box-sizing',
  'color',
  'display',
  'float',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'height',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin',
  'padding',
  'text-align',
  'text-decoration-line',
  'text-transform',
  'width',
] as const;

/** How every element that matches looks, one line a property. No text of ours is SVG. */
function looks(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    ({ selector, properties }) =>
      [...document.querySelectorAll(selector)].flatMap((element, index) => {
        const style = getComputedStyle(element);
        const name = `${index} ${element.tagName.toLowerCase()}.${element.classList.item(0) ?? ''}`;
        return properties
          .filter((property) => !(element.closest('svg') && property === 'line-height'))
          .map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
      }),
    { selector, properties: PROPERTIES },
  );
}

const differences = (before: readonly string[], after: readonly string[]): readonly string[] =>
  after.length === before.length
    ? after.flatMap((line, index) => (line === before[index] ? [] : [`${before[index] ?? ''} -> ${line}`]))
    : [`${before.length} -> ${after.length} lines`];

const OURS = '.hai-cso-root, .hai-cso-root :not(router-outlet)';
const THEIRS = 'body > header, body > header *';

for (const view of ['list', 'detail', 'record'] as const) {
  test(`rules of the shell for plain elements do not reach the ${view}`, async ({ page }) => {
    await page.goto('/blank.html');
    await page.addStyleTag({
      content: 'header { height: 0; overflow: hidden; } #place { position: absolute; inset: 0; }',
    });
    await mount(page, { routing: { style: 'memory' }, theme: { font: 'sans-serif' } });
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    if (view === 'detail') await openDetail(page, 'KPN-INT-003-A');
    if (view === 'detail') await expect(page.getByText(/Respon tiket oleh/).first()).toBeVisible();
    if (view === 'record') await page.getByRole('link', { name: 'Tambah' }).click();
    if (view === 'record') await expect(page.getByRole('button', { name: 'Kirim' })).toBeVisible();

    await expect(page.locator('.mdc-dialog--opening')).toHaveCount(0);
    await page.mouse.move(0, 0);
    await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
    const before = await looks(page, OURS);
    await page.addStyleTag({ path: HOSTILE });
    expect(differences(before, await looks(page, OURS))).toEqual([]);
  });
}

test('what stands between us and the shell takes nothing from our own look', async ({ page }) => {
  const ownLook = async (): Promise<string[]> => {
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    const lines = await looks(page, 'cso-ticket-list-page, cso-ticket-list-page :not(router-outlet)');
    return lines.filter((line) => !/ (?:font-family|height|margin|width): /.test(line));
  };
  await page.goto(`${ALONE}/#/haicso/cso/listTiket`);
  const alone = await ownLook();
  await page.goto('/blank.html');
  await page.addStyleTag({
    content: 'header { height: 0; overflow: hidden; } #place { position: absolute; inset: 0; }',
  });
  await mount(page, { routing: { style: 'memory' } });
  expect(differences(alone, await ownLook())).toEqual([]);
});

test('nothing of ours changes the shell, neither while we are there nor afterwards', async ({ page }) => {
  await page.goto('/blank.html');
  const before = await looks(page, THEIRS);
  const globals = await page.evaluate(() => Object.keys(window).sort());
  await mount(page, {});
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await openDetail(page, 'KPN-INT-003-A');
  expect(differences(before, await looks(page, THEIRS))).toEqual([]);

  await page.evaluate(() => window.haiCso.unmount());
  expect(differences(before, await looks(page, THEIRS))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window).sort())).toEqual([...globals, 'haiCso', 'shell', 'told'].sort());
  expect(await page.evaluate(() => document.querySelector('#place')?.childElementCount)).toBe(0);
});

test('the dialog stands above a header with a huge z-index', async ({ page }) => {
  await page.goto('/blank.html');
  await page.addStyleTag({ content: 'header { position: fixed; inset: 0 0 auto; z-index: 9999; background: #fff; }' });
  await mount(page, { routing: { style: 'memory', start: 'cso/listTiket/rekam' } });
  const heading = page.getByRole('dialog').getByRole('heading', { name: 'Rekam Data Tiket' });
  await expect(heading).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click({ timeout: 5_000 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
