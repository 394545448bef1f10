import type { Draft } from './draft';

/** What another window did to the draft of this window (F33). */
export type RemoteChange =
  { readonly kind: 'changed'; readonly draft: Draft } | { readonly kind: 'sent' } | { readonly kind: 'discarded' };

/** A draft in this window's memory. */
export interface Entry {
  readonly draft: Draft | null;
  /** Whether storage holds the same text. */
  readonly saved: boolean;
  /**
   * Whether the user has changed it in this window. Then another window's text does not replace it without the user's
   * decision.
   */
  readonly touched: boolean;
  readonly remoteChange: RemoteChange | null;
}

export const EMPTY_ENTRY: Entry = { draft: null, saved: false, touched: false, remoteChange: null };

const content = ({ fields, uploads, missingFiles }: Draft): string =>
  JSON.stringify([Object.entries(fields).sort(), uploads, missingFiles]);

/** The entry after another window has written `theirs`, or has removed the draft (null). */
export function withRemoteChange(entry: Entry, theirs: Draft | null, wasSent: boolean): Entry {
  const { draft } = entry;
  if (!theirs)
    return draft ? { ...entry, saved: false, remoteChange: { kind: wasSent ? 'sent' : 'discarded' } } : entry;
  if (!draft || !entry.touched || content(draft) === content(theirs)) {
    return { draft: theirs, saved: true, touched: entry.touched, remoteChange: null };
  }
  return { ...entry, draft: { ...draft, key: theirs.key }, remoteChange: { kind: 'changed', draft: theirs } };
}
