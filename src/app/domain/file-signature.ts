import { endsAsZip, zipEntryNames } from './zip-directory';

/** Bytes from the start of a file that the checks read; a PDF's signature may be anywhere in them. */
export const HEAD_BYTES = 1024;

/** Bytes from the end of a file that the checks read; enough for a zip directory of about 3,000 entries. */
export const TAIL_BYTES = 256 * 1024;

/** The parts of a file that the checks read. */
export interface FileBytes {
  /** The first `HEAD_BYTES`, or the whole of a smaller file. */
  readonly head: Uint8Array;
  /** The last `TAIL_BYTES`, or the whole of a smaller file. */
  readonly tail: Uint8Array;
}

type Test = (bytes: FileBytes) => boolean;

const ZIP = startsWith(0x50, 0x4b, 0x03, 0x04);
const EMPTY_ZIP = startsWith(0x50, 0x4b, 0x05, 0x06);
/** Office before 2007, and any Office document with a password. */
const OLE = startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const JPG = startsWith(0xff, 0xd8, 0xff);
const PNG = startsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const GIF = startsWith(0x47, 0x49, 0x46, 0x38);
const RAR = startsWith(0x52, 0x61, 0x72, 0x21, 0x1a, 0x07);
/** Programs for Windows and Linux. */
const PROGRAM = anyOf(startsWith(0x4d, 0x5a), startsWith(0x7f, 0x45, 0x4c, 0x46));

/** `%PDF-` within the first 1,024 bytes, as PDF readers search it: mailers and scanners write a line before it. */
const PDF: Test = (bytes) => !PROGRAM(bytes) && !ZIP(bytes) && latin1(bytes.head.subarray(0, 1024)).includes('%PDF-');

/** By file type; a type without an entry is accepted by its extension and size alone. */
const TESTS: Readonly<Record<string, Test>> = {
  pdf: PDF,
  jpg: JPG,
  png: PNG,
  gif: GIF,
  zip: (bytes) => zipEntries(bytes) !== null || isVastZip(bytes),
  docx: officeFile('word/'),
  xlsx: officeFile('xl/'),
  pptx: officeFile('ppt/'),
  doc: OLE,
  xls: OLE,
  ppt: OLE,
  rar: RAR,
};

const PICTURE = anyOf(JPG, PNG, GIF);
const OFFICE = anyOf(ZIP, OLE);

/** Weaker tests for downloads: whether a file can be of that type at all. */
const BEGINNINGS: Readonly<Record<string, Test>> = {
  pdf: PDF,
  jpg: PICTURE,
  png: PICTURE,
  gif: PICTURE,
  zip: anyOf(ZIP, EMPTY_ZIP),
  docx: OFFICE,
  xlsx: OFFICE,
  pptx: OFFICE,
  doc: OFFICE,
  xls: OFFICE,
  ppt: OFFICE,
  rar: RAR,
};

/** Whether the content can be of this type (lower case, no dot); true for a type without a test (F16-F18). */
export function contentMatches(type: string, bytes: FileBytes): boolean {
  return Object.hasOwn(TESTS, type) ? !!TESTS[type]?.(bytes) : true;
}

/** Whether the start of a download can be of this type; null for a type without a test (F26, F74). */
export function beginsAs(type: string, head: Uint8Array): boolean | null {
  return Object.hasOwn(BEGINNINGS, type) ? !!BEGINNINGS[type]?.({ head, tail: head }) : null;
}

/** Whether the bytes begin like an HTML page or a JSON message of a server (F26, F74). */
export function beginsAsMessage(head: Uint8Array): boolean {
  return /^[\s\ufeff]*(<(!doctype|html|head|body|script|!--)|[{[])/i.test(new TextDecoder().decode(head));
}

function startsWith(...signature: readonly number[]): Test {
  return ({ head }) => signature.every((byte, i) => head[i] === byte);
}

function anyOf(...tests: readonly Test[]): Test {
  return (bytes) => tests.some((test) => test(bytes));
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

/** A zip of Office parts without macros, which docx and xlsx must not contain. */
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

/** A zip whose directory is longer than `TAIL_BYTES`. */
function isVastZip(bytes: FileBytes): boolean {
  return ZIP(bytes) && bytes.tail.length >= TAIL_BYTES && endsAsZip(bytes.tail);
}

/** Entries of a file that also begins as a zip; a program with a zip appended does not. */
function zipEntries(bytes: FileBytes): readonly string[] | null {
  return ZIP(bytes) ? zipEntryNames(bytes.tail) : null;
}
