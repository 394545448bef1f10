/** The name of a button or link. */
export function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? words(element);
}

/** The words in reading order. Texts of adjacent blocks are separated. */
export function words(element: Element): string {
  const texts: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  // A `wbr` may break a line, but does not end a word.
  while (walker.nextNode()) {
    const { previousSibling, textContent } = walker.currentNode;
    texts.push(`${previousSibling?.nodeName === 'WBR' ? '' : ' '}${textContent ?? ''}`);
  }
  return texts.join('').replace(/\s+/g, ' ').trim();
}
