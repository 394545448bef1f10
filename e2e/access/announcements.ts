import type { Page } from '@playwright/test';

declare global {
  interface Window {
    announcements: string[];
  }
}

/** Records the announcements of a screen reader: text that appears or changes in a live region. */
export async function recordAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '.cdk-live-announcer-element, [role=alert], [role=status]';
    const lastTexts = new Map<Element, string>();
    window.announcements = [];
    const record = (region: Element): void => {
      const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      if (text && lastTexts.get(region) !== text) window.announcements.push(text);
      lastTexts.set(region, text);
    };
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const enclosing = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (enclosing) regions.add(enclosing);
        for (const added of addedNodes) {
          if (!(added instanceof Element)) continue;
          if (added.matches(live)) regions.add(added);
          added.querySelectorAll(live).forEach((region) => regions.add(region));
        }
      }
      regions.forEach(record);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.announcements);
}
