import { expect, type Page } from '@playwright/test';

/** Replaces each translatable text by an element with other words, as a browser's translator does. Returns their number. */
export function translatePage(page: Page): Promise<number> {
  return page.evaluate(() => {
    const texts: Text[] = [];
    const collect = (root: Node): void => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Element && node.shadowRoot) collect(node.shadowRoot);
        if (node instanceof Text && node.data.trim() && mayBeTranslated(node)) texts.push(node);
      }
    };
    // The property `translate` is inherited, also inside a shadow root.
    const mayBeTranslated = ({ parentElement }: Text): boolean =>
      parentElement instanceof HTMLElement && parentElement.translate && !parentElement.closest('script, style');
    collect(document.body);
    for (const text of texts) {
      const font = document.createElement('font');
      font.textContent = `~${text.data}~`;
      text.replaceWith(font);
    }
    return texts.length;
  });
}

/** Each row shows the number and the subject of the ticket that its link leads to. */
export async function expectRowsAndLinksAgree(page: Page): Promise<void> {
  const rows = await page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => ({
      name: row.querySelector('a')?.getAttribute('aria-label') ?? '',
      text: row.textContent.replace(/\s+/g, ' '),
    })),
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const { name, text } of rows) {
    const [, reference = '?', subject = '?'] = /^Detail tiket (No\. Ref: \S+), (.*)$/.exec(name) ?? [];
    expect(text).toContain(reference);
    expect(text).toContain(subject.trim());
  }
}
