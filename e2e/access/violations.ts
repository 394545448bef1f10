import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each state is opened again for each width, because an open popup belongs to the layout in which it was opened. */
export const WIDTHS = [1280, 320] as const;

/** Rules whose result depends on the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/** Checks every testable rule of WCAG 2.2 AA and the best practices; then the colour rules in forced colours. */
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

/** Violations of these rules, or of all rules. */
export async function violations(page: Page, only?: string[]): Promise<string[]> {
  // Legacy mode runs in this page alone; a second page merges the results of frames, and there are none.
  // No preload: axe would copy the style sheets of a shadow root as inline styles, which the policy refuses.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ preload: false });
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await (only ? axe.withRules(only) : axe.withTags(tags)).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
