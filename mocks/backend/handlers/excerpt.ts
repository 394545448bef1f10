import type { TicketRecord } from '../store/ticket-record';
import type { TicketStore } from '../store/ticket-store';

const BEFORE = 30;
const AFTER = 60;

/** The text around the search term in the thread. Null when the list's row itself contains the term. */
export function excerptOf(store: TicketStore, record: TicketRecord, search: string): string | null {
  const words = search.trim().toLowerCase();
  const { asker, reference, haiDjpbNumber, subject } = record;
  const shown = [reference, haiDjpbNumber ?? '', subject, asker.name, asker.email];
  if (!words || shown.some((text) => text.toLowerCase().includes(words))) return null;
  for (const text of store.textsOf(record)) {
    const at = text.toLowerCase().indexOf(words);
    if (at < 0) continue;
    const [from, to] = [Math.max(0, at - BEFORE), at + words.length + AFTER];
    const part = text.slice(from, to).replace(/\s+/g, ' ').trim();
    return `${from > 0 ? '…' : ''}${part}${to < text.length ? '…' : ''}`;
  }
  return null;
}
