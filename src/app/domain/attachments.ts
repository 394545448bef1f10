import { cleanFileName, extensionOf } from './file-name';
import { contentMatches, type FileBytes } from './file-signature';
import { allowedExtensions, fileType } from './file-types';
import type { Limits } from './limits';

export { cleanFileName } from './file-name';
export { HEAD_BYTES, TAIL_BYTES, type FileBytes } from './file-signature';
export { acceptValue, fileKind, type FileKind } from './file-types';

/** What tells one chosen file from another. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; null for a file that came back with a draft. */
  readonly lastModified: number | null;
  /** Hash of the content, any algorithm, the same for all; null when it was not made. */
  readonly digest?: string | null;
}

/** A file as the picker, a drop or a paste gave it; `head` and `tail` as `FileBytes` says. */
export interface FileFacts extends ChosenFile, FileBytes {
  /** A dropped folder looks like a file until it is read. */
  readonly folder?: boolean;
}

/** `unreadable` is for the caller: the file changed or vanished after choosing (F23). */
export type FileProblemKind =
  'folder' | 'duplicate' | 'too-many' | 'type' | 'empty' | 'too-large' | 'mismatch' | 'unreadable';

export interface FileProblem {
  readonly kind: FileProblemKind;
  /** As the person chose it; `fileProblemWords` cleans it. */
  readonly name: string;
}

/**
 * Why a file may not be attached; null when it may. To be asked before any request (quality.md "Attachments", F16-F22):
 * extension, signature and size have to agree. The name is judged as it is sent and as the words show it: cleaned.
 *
 * @param chosen the files already in the same message
 */
export function checkFile(file: FileFacts, limits: Limits, chosen: readonly ChosenFile[]): FileProblem | null {
  const kind = problemKind(file, limits, chosen);
  return kind && { kind, name: file.name };
}

function problemKind(file: FileFacts, limits: Limits, chosen: readonly ChosenFile[]): FileProblemKind | null {
  const name = cleanFileName(file.name);
  if (file.folder) {
    return 'folder';
  }
  if (chosen.some((other) => isSameFile(file, other))) {
    return 'duplicate';
  }
  if (!allowedExtensions(limits).includes(extensionOf(name))) {
    return 'type';
  }
  if (file.size === 0) {
    return 'empty';
  }
  if (file.size > limits.fileSize) {
    return 'too-large';
  }
  if (!contentMatches(fileType(name), file)) {
    return 'mismatch';
  }
  return chosen.length >= limits.files ? 'too-many' : null;
}

/** The content decides where both hashes are known; otherwise name, size and time (F21). */
function isSameFile(a: ChosenFile, b: ChosenFile): boolean {
  if (a.digest && b.digest) {
    return a.digest === b.digest;
  }
  return a.size === b.size && a.lastModified === b.lastModified && cleanFileName(a.name) === cleanFileName(b.name);
}
