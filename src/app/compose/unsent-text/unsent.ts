import { isBlank } from '../../domain/text';

/** What was typed and chosen, and can no longer be sent (F54, F57). */
export interface Unsent {
  /** To be copied; empty when only files are left. */
  readonly text: string;
  /** Names of files. */
  readonly files: readonly string[];
}

/** `texts` one below the other, without the blank ones; null where nothing is left of either. */
export function unsentOf(texts: readonly string[], files: readonly string[]): Unsent | null {
  const text = texts.filter((each) => !isBlank(each)).join('\n\n');
  return text || files.length ? { text, files } : null;
}
