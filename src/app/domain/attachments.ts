import { cleanFileName, extensionOf } from './file-name';
import { contentMatches, type FileBytes } from './file-signature';
import { allowedExtensions, fileType } from './file-types';
import type { Limits } from './limits';

export { cleanFileName } from './file-name';
export { HEAD_BYTES, TAIL_BYTES, type FileBytes } from './file-signature';
export { acceptValue, fileKind, type FileKind } from './file-types';

/** Properties by which chosen files are compared (F21). */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970; null for a file of a restored draft. */
  readonly lastModified: number | null;
  /** Hash of the content, by one algorithm for all files; null when it was not computed. */
  readonly digest?: string | null;
}

/** A file from the picker, a drop or a paste; `head` and `tail` as in `FileBytes`. */
export interface FileFacts extends ChosenFile, FileBytes {
  /** Set for a dropped folder, which looks like a file until it is read (F19). */
  readonly folder?: boolean;
}

/** `unreadable` is set by the caller: the file changed or was removed after it was chosen (F23). */
export type FileProblemKind =
  'folder' | 'duplicate' | 'too-many' | 'type' | 'empty' | 'too-large' | 'mismatch' | 'unreadable';

export interface FileProblem {
  readonly kind: FileProblemKind;
  /** The name as chosen; `fileProblemWords` cleans it. */
  readonly name: string;
}

/**
 * Why a file may not be attached; null when it may. Called before any request (F16-F22): extension, signature and size
 * must agree. The cleaned name is checked, which is the one that is sent.
 *
 * @param chosen the other files of the same message
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
