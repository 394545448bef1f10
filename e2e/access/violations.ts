import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each state is opened again for each width, because an open popup belongs to the layout in which it was opened. */
export const WIDTHS = [1280, 320] as const;

/** Rules whose result depends on the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Every rule of WCAG 2.2 AA that can be tested, and the best practices; and those of colours without ours. */
export async function expectAccessible(page: Page): Promise<void> {
  await scrollToFocus(page);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, COLOUR_RULES), 'forced colours').toEqual([]);
}

/** Scrolls to the focused element, because a sticky bar may cover other parts of the page. */
export async function scrollToFocus(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
}

/** Of these rules alone, or of all. */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  // In this page, instead of a second one that only adds the frames up: we have none.
  // Without the page's sheets: axe copies those of a shadow root as inline styles, which our policy refuses.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(tags)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
