import { expect, type Page, test } from '@playwright/test';
import { pendingRequests } from '../pending';
import { cutTexts, overlaps, smallTargets } from './layout';
import { COLOUR_RULES, violations } from './violations';

/** Served from the demo's build; the production build has no gallery. */
const GALLERY = 'http://localhost:4311/#/galeri';

/** Each section of the gallery with the states that it lists. */
const SECTIONS = [
  'list',
  'ticket',
  'confirm',
  'claim',
  'forms',
  'ask',
  'recap',
  'owed',
  'notices',
  'files',
  'ticket-parts',
];
const WIDGETS = ['notices', 'files', 'ticket-parts'];

const WIDE = 1280;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function statesOf(page: Page, section: string): Promise<string[]> {
  await page.goto(GALLERY);
  const links = page.getByRole('heading', { name: section, exact: true }).locator('+ ul a');
  await expect(links.first()).toBeVisible();
  return links.allTextContents().then((names) => names.map((name) => name.trim()));
}

async function show(page: Page, state: string): Promise<void> {
  const pending = pendingRequests(page);
  await page.goto(`${GALLERY}?show=${state}`);
  // Where only the hash changes, the state before stands for a while yet.
  const shown = page.locator(WIDGETS.includes(state) ? '[data-state]' : `[data-state="${state}"]`).first();
  await expect(shown).toBeAttached();
  await expect(page.locator('[data-state] *, [role=dialog]').first()).toBeAttached();
  // A screen that is a dialog or a lazy chunk is rendered later. The network is idle once for each document.
  await page.waitForLoadState('networkidle');
  await expect.poll(pending.number).toBe(0);
  await expect(page.locator('[data-waiting]')).toHaveCount(0);
  pending.stop();
}

test('the gallery lists every section, and these alone', async ({ page }) => {
  await page.goto(GALLERY);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(SECTIONS);
});

async function expectEachState(page: Page, section: string, check: (state: string) => Promise<void>): Promise<void> {
  const states = WIDGETS.includes(section) ? [section] : await statesOf(page, section);
  for (const state of states) {
    await show(page, state);
    await check(state);
  }
}

// Rows that are being replaced are dimmed, with their names and links as they were.
const isDimmed = (state: string): boolean => state === 'list-reloading';

async function darkViolations(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violations(page, COLOUR_RULES);
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

for (const section of SECTIONS) {
  for (const width of [WIDE, 360]) {
    test(`${section}: each state is accessible and fits its box, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await expectEachState(page, section, async (state) => {
        if (!isDimmed(state)) expect.soft(await violations(page), state).toEqual([]);
        expect.soft(await cutTexts(page), state).toEqual([]);
        expect.soft(await overlaps(page), state).toEqual([]);
        expect.soft(await smallTargets(page), state).toEqual([]);
        // A colour scheme changes no box and no name, and a width no colour.
        if (width === WIDE && !isDimmed(state)) expect.soft(await darkViolations(page), state).toEqual([]);
      });
    });
  }
}
