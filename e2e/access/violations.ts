import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Every rule of WCAG 2.2 AA that can be tested, and the best practices: wide and narrow, with and without our colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    // What has the focus is where the person is; a bar may cover what he has scrolled past.
    await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
    expect(await violations(page), `${width} px`).toEqual([]);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page), 'forced colours').toEqual([]);
}

export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // In this page, instead of a second one that only adds the frames up: we have none.
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}
