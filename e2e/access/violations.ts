import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each state is reached anew for each: what is open belongs to the layout in which it was opened. */
export const WIDTHS = [1280, 320] as const;

/** Every rule of WCAG 2.2 AA that can be tested, and the best practices: with and without our colours. */
export async function expectAccessible(page: Page): Promise<void> {
  // What has the focus is where the person is; a bar may cover what he has scrolled past.
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ forcedColors: 'active' });
  // The one rule whose answer the colours can change.
  expect(await broken(inThisPage(page).withRules('color-contrast')), 'forced colours').toEqual([]);
}

export function violations(page: Page): Promise<string[]> {
  return broken(inThisPage(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']));
}

/** Without the second page that only adds the frames up: we have none. */
function inThisPage(page: Page): AxeBuilder {
  return new AxeBuilder({ page }).setLegacyMode();
}

async function broken(rules: AxeBuilder): Promise<string[]> {
  const { violations: found } = await rules.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
