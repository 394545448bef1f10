import type { Page } from '@playwright/test';

interface Stop {
  readonly name: string;
  /** What is wrong with the element; empty when it has an outline and is in view. */
  readonly problem: string;
}

/** Presses Tab until the focus is where it began; returns the names of the elements, and the problems found. */
export async function tabThrough(page: Page): Promise<{ names: string[]; problems: string[] }> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (!stop) break;
    stops.push(stop);
  }
  return { names: stops.map(({ name }) => name), problems: stops.map(({ problem }) => problem).filter(Boolean) };
}

/** The focused element; null when it had the focus before. */
function focused(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    let element = document.activeElement as HTMLElement;
    // The focused day of the calendar is in a shadow root.
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
    // Not every browser draws an outline inside an SVG, so that charts draw a stroke.
    const stroked = Array.from(element.querySelectorAll('rect')).some(
      (rect) => getComputedStyle(rect).stroke !== 'none' && rect.matches('.target'),
    );
    if (!outlined && !stroked) return { name, problem: `no outline: ${element.localName} ${name}` };
    // A link may be broken over several lines; its first one counts.
    const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    const hit = root.elementFromPoint(x, y);
    const seen = hit && (element.contains(hit) || hit.closest('label')?.contains(element));
    return {
      name,
      problem: seen ? '' : `covered by ${hit?.localName} ${hit?.className}: ${element.localName} ${name}`,
    };
  });
}
