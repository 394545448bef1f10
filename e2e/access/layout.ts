import type { Page } from '@playwright/test';

/** WCAG 1.4.12: all text spacing that a user may set, at once. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets.push(spacing);
  });
}

/**
 * WCAG 1.4.4. Sizes are in px, because a shell may change the root size; a larger root would have no effect. Zooming the
 * page narrows the window, which the 320 px case covers. The remaining case is Firefox's "zoom text only": each text has
 * twice its size, in boxes that keep theirs.
 */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = Array.from(document.querySelectorAll<HTMLElement>('body *'));
    const sizes = all.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [parseFloat(fontSize) * 2, parseFloat(lineHeight) * 2] as const;
    });
    all.forEach((element, index) => {
      const [font = 0, line = NaN] = sizes[index] ?? [];
      element.style.setProperty('font-size', `${font}px`, 'important');
      if (!Number.isNaN(line)) element.style.setProperty('line-height', `${line}px`, 'important');
    });
  });
}

/** Text that a box cuts off or that lies beyond the window, and boxes that scroll sideways, except tables of figures. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const name = (element: Element) =>
      `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
    // Text for screen readers alone is clipped on purpose.
    const hidden = (element: Element | null): boolean =>
      element !== null &&
      (/inset\(50%\)|rect\(0/.test(getComputedStyle(element).clipPath + getComputedStyle(element).clip) ||
        hidden(element.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const [top] = Array.from(document.querySelectorAll('[aria-modal=true], dialog:modal')).slice(-1);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      if (parent.closest('option, [aria-hidden=true]') || hidden(parent)) continue;
      if (top && !top.contains(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      let shortened = false;
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const { left, right, top: upper, bottom } = box.getBoundingClientRect();
        shortened ||= style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (shortened) break;
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        const sideways = style.overflowX !== 'visible' && (text.left < left - 1 || text.right > right + 1);
        const upright = style.overflowY !== 'visible' && (text.top < upper - 1 || text.bottom > bottom + 1);
        if (sideways) found.add(`cut ${name(parent)}`);
        if (upright && !scrolls(style.overflowY)) found.add(`cut ${name(parent)}`);
        if (scrolls(style.overflowY) && upright) break;
        if (scrolls(style.overflowX) && sideways) break;
      }
      if (!shortened && text.right > innerWidth + 1 && !parent.closest('table')) found.add(`beyond ${name(parent)}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.add('the page scrolls sideways');
    return Array.from(found);
  });
}

/** Links, buttons and fields that cannot be scrolled into view, or that another element covers there. */
export function coveredActions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialogs = document.querySelectorAll('[aria-modal=true], dialog:modal');
    const root = dialogs[dialogs.length - 1] ?? document.body;
    const actions = root.querySelectorAll<HTMLElement>(
      'a[href], button:enabled, input:enabled, select:enabled, textarea',
    );
    return Array.from(actions)
      .filter((action) => action.checkVisibility({ visibilityProperty: true }) && action.getClientRects().length)
      .filter((action) => {
        action.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = action.getClientRects()[0] ?? action.getBoundingClientRect();
        const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
        const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
        const hit = document.elementFromPoint(x, y);
        return !hit || !(action.contains(hit) || hit.closest('label')?.contains(action));
      })
      .map((action) => `${action.localName}: ${(action.ariaLabel ?? action.textContent).trim().slice(0, 40)}`);
  });
}

/** Pairs of links, buttons and fields whose visible boxes overlap, unless one contains the other. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const dialogs = document.querySelectorAll('[role=dialog]');
    const root = dialogs[dialogs.length - 1] ?? document.querySelector('main') ?? document.body;
    const all = Array.from(root.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea'));
    const shown = all.filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }));
    // Clips a box to its scrolling ancestors, because the rest of it is not visible.
    const visible = (each: HTMLElement) => {
      let { left, right, top, bottom } = each.getBoundingClientRect();
      for (let box = each.parentElement; box && box !== document.body; box = box.parentElement) {
        if (getComputedStyle(box).overflowY === 'visible') continue;
        const clip = box.getBoundingClientRect();
        [left, right] = [Math.max(left, clip.left), Math.min(right, clip.right)];
        [top, bottom] = [Math.max(top, clip.top), Math.min(bottom, clip.bottom)];
      }
      return { left, right, top, bottom };
    };
    const boxes = shown.map((each) => ({ each, box: visible(each) }));
    const name = (each: HTMLElement) => `${each.localName} ${(each.ariaLabel ?? each.textContent).trim().slice(0, 30)}`;
    const stuck = (each: Element | null): Element | null =>
      each && !/sticky|fixed/.test(getComputedStyle(each).position) ? stuck(each.parentElement) : each;
    return boxes.flatMap(({ each, box: a }, index) =>
      boxes.slice(index + 1).flatMap(({ each: other, box: b }) => {
        if (each.contains(other) || other.contains(each) || each.closest('label')?.contains(other)) return [];
        // A sticky element may cover content that scrolls below it.
        if (stuck(each) !== stuck(other)) return [];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return across > 1 && down > 1 ? [`${name(each)} over ${name(other)}`] : [];
      }),
    );
  });
}

/** WCAG 2.5.8: targets of less than 24 px in width or height, except links within a sentence and a field's own label. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      'main :is(a[href], button, select), [role=dialog] :is(a[href], button, select)',
    );
    return Array.from(all)
      .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((each) => getComputedStyle(each).display !== 'inline')
      .filter((each) => {
        const { width, height } = each.getBoundingClientRect();
        return width > 1 && height > 1 && (width < 23.5 || height < 23.5);
      })
      .map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return `${each.localName} ${(each.ariaLabel ?? each.textContent).trim().slice(0, 30)}: ${width.toFixed()} × ${height.toFixed()}`;
      });
  });
}
