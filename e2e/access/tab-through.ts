import type { Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  /** What is wrong with the element; empty when nothing is. */
  readonly trouble: string;
}

/** Presses Tab until the focus is where it began; returns the elements, and which have no outline or are not in view. */
export async function tabThrough(page: Page): Promise<{ names: string[]; troubles: string[] }> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return { names: stops.map(({ name }) => name), troubles: stops.map(({ trouble }) => trouble).filter(Boolean) };
}

/** The focused element; null when it had the focus before. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    // The calendar stands in a shadow root.
    for (let at: Element | null = element; at; at = at.shadowRoot?.activeElement ?? null) element = at as HTMLElement;
    const root = element.getRootNode() as Document | ShadowRoot;
    if (element === document.body || element.dataset['reached']) return null;
    element.dataset['reached'] = 'yes';
    const name = (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();
    const outlined = [element, element.closest('label')].some((drawn) =>
      [null, '::after'].some((part) => {
        if (!drawn) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(drawn, part);
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
      }),
    );
    // Inside an SVG an outline is not drawn everywhere, a stroke is.
    const stroked = Array.from(element.querySelectorAll('rect')).some(
      (rect) => getComputedStyle(rect).stroke !== 'none' && rect.matches('.target'),
    );
    if (!outlined && !stroked) return { name, trouble: `no outline: ${element.localName} ${name}` };
    // The first line of a link over several.
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const hit = root.elementFromPoint(x, y);
    const seen = hit && (element.contains(hit) || hit.closest('label')?.contains(element));
    return {
      name,
      trouble: seen ? '' : `covered by ${hit?.localName} ${hit?.className}: ${element.localName} ${name}`,
    };
  });
}
