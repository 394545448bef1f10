import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, MANUAL_CLOCK, openDetail, row, test } from '../app';
import { walk } from './journey';
import { mount } from './mount';
import { ALONE, HOSTS } from './origins';

test.use({ baseURL: HOSTS, bypassCSP: true });

const HOSTILE = join(import.meta.dirname, 'hostile.css');
const PROPERTIES = [
  'background-color',
  'border-radius',
  'border-top-color',
  'border-top-style',
  'border-top-width',
  'box-shadow',
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
  'opacity',
  'outline',
  'padding',
  'position',
  'text-align',
  'text-decoration',
  'text-transform',
  'width',
] as const;

/** Computed styles of every element that matches, one line per property; no line height where an SVG has coordinates. */
function stylesOf(page: Page, selector: string): Promise<string[]> {
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

const APP_ELEMENTS = '.hai-cso-root, .hai-cso-root :not(router-outlet)';
const SHELL_ELEMENTS = 'body > header, body > header *';
const INTERACTIVE = ['a', 'button', 'input', 'select', 'textarea'].map((name) => `.hai-cso-root ${name}`).join(', ');
const STATES = [['hover'], ['focus'], ['focus', 'focus-visible'], ['hover', 'active'], ['visited']] as const;

/** Computed styles with each pseudo-class forced on all interactive elements at once. */
async function stylesInStates(page: Page, selector: string): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeIds } = await devtools.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: INTERACTIVE });
  expect(nodeIds.length).toBeGreaterThan(0);
  const force = (forcedPseudoClasses: string[]) =>
    Promise.all(nodeIds.map((nodeId) => devtools.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses })));

  const found: string[] = [];
  for (const state of STATES) {
    await force([...state]);
    await animationsEnd(page);
    found.push(...(await stylesOf(page, selector)).map((line) => `${state.join(' ')}: ${line}`));
  }
  await force([]);
  await animationsEnd(page);
  await devtools.detach();
  return found;
}

async function animationsEnd(page: Page): Promise<void> {
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
}

/** Mounts the app so that its root element fills the window, as it does without a shell. */
async function mountFullWindow(page: Page, start?: string): Promise<void> {
  await page.goto('/blank.html');
  await page.addStyleTag({
    content: 'header { height: 0; overflow: hidden; } #mount-point { position: absolute; inset: 0; }',
  });
  await mount(page, { routing: { style: 'memory', start }, theme: { font: 'sans-serif' } });
}

/** What comes after the first rows: the button whose code comes last, working ages, and elements that show nothing yet. */
async function listLoaded(page: Page): Promise<void> {
  await expect(page.locator('cso-overflow-tip')).toBeAttached();
  await expect(page.locator('cso-notice-banner')).toBeAttached();
  await expect(page.getByRole('button', { name: 'Pemberitahuan' })).toBeVisible();
  await expect(page.getByText(/\d (?:jam|hari) kerja/).first()).toBeVisible();
}

/** The destinations come after the form. */
async function destinationsLoaded(page: Page): Promise<void> {
  await expect(page.getByLabel('Tujuan Pertanyaan').locator('option').nth(1)).toBeAttached();
}

/** The figures of the period before come after those of the period, and working ages with the calendar. */
async function recapLoaded(page: Page): Promise<void> {
  await expect(page.getByText(/daripada/).nth(1)).toBeVisible();
  await expect(page.getByText(/^\d+ (?:jam|hari) kerja$/).first()).toBeVisible();
}

for (const view of ['list', 'detail', 'record'] as const) {
  test(`rules of the shell for plain elements do not reach the ${view}`, async ({ page }) => {
    await mountFullWindow(page);
    await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
    await listLoaded(page);
    if (view === 'detail') await openDetail(page, 'KPN-INT-003-A');
    if (view === 'detail') await expect(page.getByText(/Respon tiket oleh/).first()).toBeVisible();
    if (view === 'record') await page.getByRole('link', { name: 'Tambah' }).click();
    if (view === 'record') await expect(page.getByRole('button', { name: 'Kirim' })).toBeVisible();
    if (view === 'record') await destinationsLoaded(page);
    // The catalogue and the notices arrive after the form, too.
    if (view === 'record') await expect(page.locator('cso-topic-choice')).toBeAttached();
    if (view === 'record') await expect(page.getByRole('dialog').locator('cso-notice-banner')).toBeAttached();
    // On a slow machine Material's class of an opening dialog may remain, so that the opacity decides.
    if (view !== 'list') await expect(page.locator('.mdc-dialog__container')).toHaveCSS('opacity', '1');
    await expectNothingReaches(page);
  });
}

test('rules of the shell for plain elements do not reach the recap of an officer', async ({ page, world }) => {
  await world.reset({ persona: 'cso-kppn' });
  await mountFullWindow(page, 'cso/rekap');
  await expect(page.getByRole('link', { name: /^Jan: / })).toBeVisible();
  await recapLoaded(page);
  await expectNothingReaches(page);
});

async function expectNothingReaches(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await animationsEnd(page);
  const before = await stylesOf(page, APP_ELEMENTS);
  const beforeInStates = await stylesInStates(page, APP_ELEMENTS);
  await page.addStyleTag({ path: HOSTILE });
  expect(differences(before, await stylesOf(page, APP_ELEMENTS))).toEqual([]);
  expect(differences(beforeInStates, await stylesInStates(page, APP_ELEMENTS))).toEqual([]);
}

test('the whole journey under the hostile stylesheet', async ({ page, world }) => {
  // An init script applies the sheet after a reload too; an adopted sheet follows every other style sheet.
  await page.addInitScript(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);
    },
    readFileSync(HOSTILE, 'utf8'),
  );
  await page.goto('/plain.html#/haicso/cso/listTiket');
  await walk(page, world);
});

for (const [view, path, persona, tag, ready] of [
  ['list', 'cso/listTiket', 'manual', 'cso-ticket-list-page', /^1-14 dari 14$/],
  ['recap', 'cso/rekap', 'cso-kppn', 'cso-recap-page', /^Tiket menurut status$/],
  ['transcript', 'cso/listTiket/transkrip', 'cso-kppn', 'cso-transcript-form', /^Percakapan 1$/],
] as const) {
  test(`the fence against a shell's rules leaves the app's own styles of the ${view} as they are`, async ({
    page,
    request,
    world,
  }) => {
    const own = `${tag}, ${tag} :not(router-outlet)`;
    const ownStyles = async (): Promise<string[]> => {
      await expect(page.getByText(ready)).toBeVisible();
      if (view === 'list') await listLoaded(page);
      if (view === 'recap') await recapLoaded(page);
      if (view === 'transcript') await destinationsLoaded(page);
      await animationsEnd(page);
      const all = [...(await stylesOf(page, own)), ...(await stylesInStates(page, own))];
      return all.filter((line) => !/ (?:font-family|height|margin|width): /.test(line));
    };
    await world.reset({ persona });
    await request.post(`${ALONE}/mock/worlds/${world.name}`, { data: { persona, clock: MANUAL_CLOCK, frozen: true } });
    await page.goto(`${ALONE}/#/haicso/${path}`);
    const alone = await ownStyles();
    await mountFullWindow(page, path);
    expect(differences(alone, await ownStyles())).toEqual([]);
  });
}

test('the app changes nothing of the shell, neither while it is mounted nor afterwards', async ({ page }) => {
  await page.goto('/blank.html');
  const before = await stylesOf(page, SHELL_ELEMENTS);
  const globals = await page.evaluate(() => Object.keys(window).sort());
  await mount(page, {});
  await expect(row(page, 'KPN-INT-003-C')).toHaveCount(1);
  await openDetail(page, 'KPN-INT-003-A');
  expect(differences(before, await stylesOf(page, SHELL_ELEMENTS))).toEqual([]);

  await page.evaluate(() => window.haiCso.unmount());
  expect(differences(before, await stylesOf(page, SHELL_ELEMENTS))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(window).sort())).toEqual(
    [...globals, 'haiCso', 'shell', 'hostEvents'].sort(),
  );
  expect(await page.evaluate(() => document.querySelector('#mount-point')?.childElementCount)).toBe(0);
});

test('the dialog is above a header with a huge z-index', async ({ page }) => {
  await page.goto('/blank.html');
  await page.addStyleTag({ content: 'header { position: fixed; inset: 0 0 auto; z-index: 9999; background: #fff; }' });
  await mount(page, { routing: { style: 'memory', start: 'cso/listTiket/rekam' } });
  const heading = page.getByRole('dialog').getByRole('heading', { name: 'Rekam Data Tiket' });
  await expect(heading).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
