import type { Ticket } from '../app/domain/ticket';

/** Right-to-left override: reverses the text that follows, until the end of the line or of its `bdi`. */
const RLO = '\u202e';

/** A ticket whose user-written texts all begin with a right-to-left override. */
export function withBidiOverrides<T extends Ticket>(ticket: T): T {
  const { subject, reference, asker, office } = ticket;
  return {
    ...ticket,
    subject: RLO + subject,
    reference: RLO + reference,
    haiDjpbNumber: `${RLO}20240314-ZGEAK9`,
    asker: { name: RLO + asker.name, email: RLO + asker.email },
    satker: { code: '527010', name: `${RLO}SATKER CONTOH` },
    office: { ...office, name: RLO + office.name },
    officerAlias: `${RLO}CSO 182`,
  };
}

/** Texts that could reverse the text beside them (F05). */
export function unisolatedTexts(element: Element): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent?.includes(RLO) && parentElement && !isApart(parentElement)) found.push(textContent.trim());
  }
  return found;
}

/** An element that isolates its text, or a block without text beside it. */
function isApart(parent: Element): boolean {
  if (parent.closest('bdi, [dir=auto]')) return true;
  const words = [...parent.childNodes].filter(({ textContent }) => textContent?.trim());
  return words.length === 1 && getComputedStyle(parent).display !== 'inline';
}
