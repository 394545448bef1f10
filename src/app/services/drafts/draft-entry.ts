import type { Draft } from './draft';

/** What another window did to the draft of this window (F33). */
export type Elsewhere =
  { readonly kind: 'changed'; readonly draft: Draft } | { readonly kind: 'sent' } | { readonly kind: 'discarded' };

/** A draft in the memory of this window. */
export interface Entry {
  readonly draft: Draft | null;
  /** Whether storage has this text, too. */
  readonly saved: boolean;
  /** Changed in this window: another window's text does not replace it before the user decides. */
  readonly touched: boolean;
  readonly elsewhere: Elsewhere | null;
}

export const EMPTY_ENTRY: Entry = { draft: null, saved: false, touched: false, elsewhere: null };

const content = ({ fields, uploads, missingFiles }: Draft): string =>
  JSON.stringify([Object.entries(fields).sort(), uploads, missingFiles]);

/** The entry after another window has written `theirs`, or has removed the draft (null). */
export function withRemoteChange(entry: Entry, theirs: Draft | null, wasSent: boolean): Entry {
  const { draft } = entry;
  if (!theirs) return draft ? { ...entry, saved: false, elsewhere: { kind: wasSent ? 'sent' : 'discarded' } } : entry;
  if (!draft || !entry.touched || content(draft) === content(theirs)) {
    return { draft: theirs, saved: true, touched: entry.touched, elsewhere: null };
  }
  return { ...entry, draft: { ...draft, key: theirs.key }, elsewhere: { kind: 'changed', draft: theirs } };
}
