import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each state is opened again for each width, because an open popup belongs to the layout in which it was opened. */
export const WIDTHS = [1280, 320] as const;

/** Rules whose result depends on the colours. */
export const COLOUR_RULES = ['color-contrast', 'link-in-text-block', 'target-size'];

/**
 * Checks every testable rule of WCAG 2.2 AA and the best practices; then the colour rules in forced colours. Colours do
 * not depend on the width, so that forced colours are checked on the wide page alone.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await scrollToFocus(page);
  expect(await violations(page)).toEqual([]);
  if (page.viewportSize()?.width !== WIDTHS[0]) return;
  await page.emulateMedia({ forcedColors: 'active' });
  expect(await violations(page, COLOUR_RULES), 'forced colours').toEqual([]);
}

/** Scrolls to the focused element, because a sticky bar may cover other parts of the page. */
export async function scrollToFocus(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement?.scrollIntoView({ block: 'center' }));
}

/** Violations of these rules, or of all rules. A page without frames is expected. */
export async function violations(page: Page, only?: readonly string[]): Promise<string[]> {
  // Loaded once per page: it is larger than the application.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  await page.evaluate(afterAnimations);
  const options: RunOptions = {
    // No preload: axe would copy the style sheets of a shadow root as inline styles, which the policy refuses.
    preload: false,
    resultTypes: ['violations'],
    runOnly: only ? { type: 'rule', values: [...only] } : { type: 'tag', values: TAGS },
  };
  const found = await run(page, options);
  // A part that has just been loaded is in the page before its texts and attributes, which come within the frame.
  return found.length > 0 ? run(page, options) : found;
}

async function run(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await page.evaluate(async (given) => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const results = await (globalThis as unknown as { axe: AxeRunner }).axe.run(given);
    // A box is pressed by its label, too, which axe does not count as a part of the target (WCAG 2.5.8).
    const isLabelled = (selector: string): boolean => {
      const label = document.querySelector(selector)?.closest('label')?.getBoundingClientRect();
      return !!label && Math.min(label.width, label.height) >= 24;
    };
    const violations = results.violations.map((rule) =>
      rule.id === 'target-size'
        ? { ...rule, nodes: rule.nodes.filter(({ target }) => !isLabelled(String(target[0]))) }
        : rule,
    );
    return { violations: violations.filter(({ nodes }) => nodes.length > 0) };
  }, options);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

/** Runs in the page. What fades in has other colours until then; a skeleton never ends. */
async function afterAnimations(): Promise<void> {
  const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

interface AxeRunner {
  run(options: RunOptions): Promise<AxeResults>;
}
