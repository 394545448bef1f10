/** The shortest file beginnings by which each type is recognised. */
export const PDF = bytesOf('%PDF-1.7\n');
export const JPG = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16);
export const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** A Windows program. */
export const EXE = bytesOf('MZ\u0000\u0000This program cannot be run in DOS mode.');

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * A zip of empty stored entries with these names. `zip64` adds the zip64 end record, which some writers always write.
 */
export function zipOf(names: readonly string[], { comment = '', zip64 = false } = {}): Uint8Array {
  const local = names.flatMap((name) => [...localEntry(bytesOf(name))]);
  const directory = names.flatMap((name) => [...directoryEntry(bytesOf(name))]);
  const end = endRecord(zip64 ? 0xffff : names.length, zip64 ? 0xffffffff : directory.length, bytesOf(comment));
  return Uint8Array.from([
    ...local,
    ...directory,
    ...(zip64 ? zip64Records(names.length, directory.length) : []),
    ...end,
  ]);
}

export function docx(...more: readonly string[]): Uint8Array {
  return zipOf(['[Content_Types].xml', '_rels/.rels', 'word/document.xml', ...more]);
}

export function xlsx(...more: readonly string[]): Uint8Array {
  return zipOf(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', ...more]);
}

function localEntry(name: Uint8Array): Uint8Array {
  return record(30, name, (view) => {
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(26, name.length, true);
  });
}

/** Has an extra field of four bytes, as real writers add. */
function directoryEntry(name: Uint8Array): Uint8Array {
  return record(46, Uint8Array.from([...name, 1, 0, 0, 0]), (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(28, name.length, true);
    view.setUint16(30, 4, true);
  });
}

function endRecord(count: number, size: number, comment: Uint8Array): Uint8Array {
  return record(22, comment, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(10, count, true);
    view.setUint32(12, size, true);
    view.setUint16(20, comment.length, true);
  });
}

function zip64Records(count: number, size: number): Uint8Array {
  return record(76, new Uint8Array(), (view) => {
    view.setUint32(0, 0x06064b50, true);
    view.setBigUint64(32, BigInt(count), true);
    view.setBigUint64(40, BigInt(size), true);
    view.setUint32(56, 0x07064b50, true);
  });
}

function record(length: number, ending: Uint8Array, fill: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length + ending.length);
  bytes.set(ending, length);
  fill(new DataView(bytes.buffer));
  return bytes;
}
