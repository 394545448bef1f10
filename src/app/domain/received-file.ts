import { cleanFileName } from './file-name';
import { beginsAs, beginsAsMessage } from './file-signature';
import { fileType } from './file-types';

/** Something else came than the file that was announced, so it is never saved under the file's name (F26, F74). */
export interface WrongFile {
  readonly kind: 'wrong-file';
  /** `message`: a page (HTML) or a message (JSON) of a server; `size`, `content`: not those of the file. */
  readonly reason: 'message' | 'size' | 'content';
  /** Bytes that came. */
  readonly size: number;
}

/** Programs write HTML, XML and plain text under these names, and Office opens them (reports as `.xls`). */
const ANY_TEXT: readonly string[] = ['doc', 'xls'];

/**
 * Compares what came with what the ticket announced; null when it can be the file.
 *
 * @param announced its size is 0 when the backend did not tell it
 * @param head the first `HEAD_BYTES` of what came
 */
export function wrongFile(
  announced: { readonly name: string; readonly size: number },
  size: number,
  head: Uint8Array,
): WrongFile | null {
  const otherSize = announced.size > 0 && announced.size !== size;
  const type = fileType(cleanFileName(announced.name));
  const known = beginsAs(type, head);
  const begins = known === false && ANY_TEXT.includes(type) && isText(head) ? null : known;
  // A text file may look like a message; its size tells it apart.
  const unproven = begins === false || (begins === null && (otherSize || announced.size === 0));
  if (unproven && beginsAsMessage(head)) return { kind: 'wrong-file', reason: 'message', size };
  if (otherSize) return { kind: 'wrong-file', reason: 'size', size };
  return begins === false ? { kind: 'wrong-file', reason: 'content', size } : null;
}

/** Of control characters a text has tabs and line ends alone. */
const isText = (head: Uint8Array): boolean => head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
