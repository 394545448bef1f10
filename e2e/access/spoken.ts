import type { Page } from '@playwright/test';

declare global {
  interface Window {
    spoken: string[];
  }
}

/** Records the announcements of a screen reader: text that appears or changes in a live region. */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const live = '.cdk-live-announcer-element, [role=alert], [role=status]';
    const said = new Map<Element, string>();
    window.spoken = [];
    const say = (region: Element): void => {
      const text = (region as HTMLElement).innerText.replace(/\s+/g, ' ').trim();
      if (text && said.get(region) !== text) window.spoken.push(text);
      said.set(region, text);
    };
    new MutationObserver((changes) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around) regions.add(around);
        for (const added of addedNodes) {
          if (!(added instanceof Element)) continue;
          if (added.matches(live)) regions.add(added);
          added.querySelectorAll(live).forEach((region) => regions.add(region));
        }
      }
      regions.forEach(say);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => window.spoken);
}
