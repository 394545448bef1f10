import { isBlank } from '../../domain/text';

/** Text and files that can no longer be sent (F54, F57). */
export interface Unsent {
  /** To be copied; empty when only files are left. */
  readonly text: string;
  /** Names of files. */
  readonly files: readonly string[];
}

/** Joins the texts that are not blank; null without text and files. */
export function unsentOf(texts: readonly string[], files: readonly string[]): Unsent | null {
  const text = texts.filter((each) => !isBlank(each)).join('\n\n');
  return text || files.length ? { text, files } : null;
}
