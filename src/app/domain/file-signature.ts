import { zipEntryNames } from './zip-directory';

/** Bytes of the file's beginning that the checks read. */
export const HEAD_BYTES = 16;

/** Bytes of the file's end that the checks read: a zip's directory of some 3,000 entries and its comment. */
export const TAIL_BYTES = 256 * 1024;

/** What the checks see of a file's content. */
export interface FileBytes {
  /** The first `HEAD_BYTES`, or the whole of a smaller file. */
  readonly head: Uint8Array;
  /** The last `TAIL_BYTES`, or the whole of a smaller file. */
  readonly tail: Uint8Array;
}

type Test = (bytes: FileBytes) => boolean;

const JPG: Test = startsWith(0xff, 0xd8, 0xff);

/** By extension; a type without an entry cannot be checked and is never accepted, whatever the configuration says. */
const TESTS: Readonly<Record<string, Test>> = {
  pdf: startsWith(0x25, 0x50, 0x44, 0x46, 0x2d),
  jpg: JPG,
  jpeg: JPG,
  png: startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  zip: (bytes) => zipEntries(bytes) !== null,
  docx: officeFile('word/'),
  xlsx: officeFile('xl/'),
  pptx: officeFile('ppt/'),
};

/** Whether files with this extension (lower case, no dot) can be checked at all. */
export function canBeChecked(extension: string): boolean {
  return Object.hasOwn(TESTS, extension);
}

/** Whether the content is what the extension (lower case, no dot) says. */
export function contentMatches(extension: string, bytes: FileBytes): boolean {
  return canBeChecked(extension) && !!TESTS[extension]?.(bytes);
}

function startsWith(...signature: readonly number[]): Test {
  return ({ head }) => signature.every((byte, i) => head[i] === byte);
}

/** A zip of Office parts without macros: Office refuses a macro in docx and xlsx too. */
function officeFile(folder: string): Test {
  return (bytes) => {
    const names = zipEntries(bytes) ?? [];
    return (
      names.includes('[Content_Types].xml') &&
      names.some((name) => name.startsWith(folder)) &&
      !names.some((name) => name.toLowerCase().endsWith('vbaproject.bin'))
    );
  };
}

/** Entries of a zip that begins as one too: a program with a zip behind it does not. */
function zipEntries(bytes: FileBytes): readonly string[] | null {
  return startsWith(0x50, 0x4b, 0x03, 0x04)(bytes) ? zipEntryNames(bytes.tail) : null;
}
