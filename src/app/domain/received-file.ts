import { cleanFileName } from './file-name';
import { beginsAs, beginsAsMessage } from './file-signature';
import { fileType } from './file-types';

/** A download that is not the announced file; it is not saved (F26, F74). */
export interface WrongFile {
  readonly kind: 'wrong-file';
  /** `message`: an HTML page or a JSON message of a server; `size`, `content`: they differ from those of the file. */
  readonly reason: 'message' | 'size' | 'content';
  /** Bytes that were received. */
  readonly size: number;
}

/** Types whose files may be HTML, XML or plain text: programs write reports as `.xls`, and Office opens them. */
const ANY_TEXT: readonly string[] = ['doc', 'xls'];

/**
 * Compares a download with the attachment that the ticket announced; null when it can be that file (F26, F74).
 *
 * @param announced name and size in bytes; 0 when the backend sent no size
 * @param size bytes that were received
 * @param head the first `HEAD_BYTES` of the download
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
  // A text file may look like a message; the announced size distinguishes them.
  const unproven = begins === false || (begins === null && (otherSize || announced.size === 0));
  if (unproven && beginsAsMessage(head)) return { kind: 'wrong-file', reason: 'message', size };
  if (otherSize) return { kind: 'wrong-file', reason: 'size', size };
  return begins === false ? { kind: 'wrong-file', reason: 'content', size } : null;
}

/** Whether the bytes have no control characters except tabs and line ends. */
const isText = (head: Uint8Array): boolean => head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
