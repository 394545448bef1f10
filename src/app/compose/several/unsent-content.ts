import { type Draft, hasContent } from '../../services/drafts/draft';

const LEFT_OUT = 'belum dikirim di tiket ini. Buka tiketnya untuk mengirim atau menghapusnya.';

/**
 * Why a ticket with this draft gets no message together with others; empty when the draft holds nothing. What the user has
 * typed or attached in a ticket is sent from there, and never left out or sent along unseen. `expected`: values of fields
 * that the dialog has set itself.
 */
export function unsentContent(draft: Draft | null, expected: Readonly<Record<string, string>> = {}): string {
  if (!draft) return '';
  const typed = Object.entries(draft.fields).filter(([name, text]) => text !== expected[name]);
  const text = { ...draft, fields: Object.fromEntries(typed), uploads: [], missingFiles: [] };
  if (hasContent(text)) return `Ada tulisan Anda yang ${LEFT_OUT}`;
  return draft.uploads.length || draft.missingFiles.length ? `Ada berkas Anda yang ${LEFT_OUT}` : '';
}
