import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Each state is reached anew for each: what is open belongs to the layout in which it was opened. */
export const WIDTHS = [1280, 320] as const;

/** Every rule of WCAG 2.2 AA that can be tested, and the best practices: with and without our colours. */
export async function expectAccessible(page: Page): Promise<void> {
  // What has the focus is where the person is; a bar may cover what he has scrolled past.
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    expect(await violations(page), `forced colours: ${forcedColors}`).toEqual([]);
  }
}

export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // In this page, instead of a second one that only adds the frames up: we have none.
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
