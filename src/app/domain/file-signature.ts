import { endsAsZip, zipEntryNames } from './zip-directory';

/** Bytes of the file's beginning that the checks read: what stands before a PDF's signature may be as long. */
export const HEAD_BYTES = 1024;

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

/** `%PDF-` within the first 1,024 bytes, as PDF readers look for it: mailers and scanners put a line before it. */
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

/** What a file that was stored elsewhere begins with: no judgement of it, only whether it can be that kind at all. */
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

/** Whether the content may be what the type (lower case, no dot) says. */
export function contentMatches(type: string, bytes: FileBytes): boolean {
  return Object.hasOwn(TESTS, type) ? !!TESTS[type]?.(bytes) : true;
}

/** Whether bytes that came as this type begin as one of its kind; null for a type whose beginning is not known. */
export function beginsAs(type: string, head: Uint8Array): boolean | null {
  return Object.hasOwn(BEGINNINGS, type) ? !!BEGINNINGS[type]?.({ head, tail: head }) : null;
}

/** Whether the bytes begin as a page or a message of a server: HTML or JSON. */
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

/** A zip of so many entries that its directory begins before what is read of its end. */
function isVastZip(bytes: FileBytes): boolean {
  return ZIP(bytes) && bytes.tail.length >= TAIL_BYTES && endsAsZip(bytes.tail);
}

/** Entries of a zip that begins as one too: a program with a zip behind it does not. */
function zipEntries(bytes: FileBytes): readonly string[] | null {
  return ZIP(bytes) ? zipEntryNames(bytes.tail) : null;
}
