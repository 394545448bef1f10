import type { Ticket } from '../app/domain/ticket';

/** Turns what follows it round, up to the end of its line or of its `bdi`. */
const RLO = '\u202e';

/** A ticket in which all that somebody wrote or chose turns what follows it round. */
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

/** Texts that would turn the words beside them round (F05). */
export function unisolatedTexts(element: Element): readonly string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { textContent, parentElement } = walker.currentNode;
    if (textContent?.includes(RLO) && parentElement && !isApart(parentElement)) found.push(textContent.trim());
  }
  return found;
}

/** An element that isolates its text, or a block with nothing beside it. */
function isApart(parent: Element): boolean {
  if (parent.closest('bdi, [dir=auto]')) return true;
  const words = [...parent.childNodes].filter(({ textContent }) => textContent?.trim());
  return words.length === 1 && getComputedStyle(parent).display !== 'inline';
}
