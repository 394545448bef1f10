import type { Draft } from './draft';

/** What another tab did to the draft that this tab has under its hands. */
export type Elsewhere =
  { readonly kind: 'changed'; readonly draft: Draft } | { readonly kind: 'sent' } | { readonly kind: 'discarded' };

/** A draft as this tab knows it. */
export interface Entry {
  readonly draft: Draft | null;
  /** In storage, and not only in memory. */
  readonly saved: boolean;
  /** Changed in this tab: another tab's text does not replace it unasked. */
  readonly touched: boolean;
  readonly elsewhere: Elsewhere | null;
}

export const EMPTY_ENTRY: Entry = { draft: null, saved: false, touched: false, elsewhere: null };

const content = ({ fields, uploads, missingFiles }: Draft): string =>
  JSON.stringify([Object.entries(fields).sort(), uploads, missingFiles]);

/** The entry after another tab has written `theirs`, or has removed the draft (null). */
export function withRemoteChange(entry: Entry, theirs: Draft | null, wasSent: boolean): Entry {
  const { draft } = entry;
  if (!theirs) return draft ? { ...entry, saved: false, elsewhere: { kind: wasSent ? 'sent' : 'discarded' } } : entry;
  if (!draft || !entry.touched || content(draft) === content(theirs)) {
    return { draft: theirs, saved: true, touched: entry.touched, elsewhere: null };
  }
  return { ...entry, draft: { ...draft, key: theirs.key }, elsewhere: { kind: 'changed', draft: theirs } };
}
