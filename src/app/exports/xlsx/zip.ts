/** A file for a zip archive, with its data compressed or stored. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly data: Blob;
  readonly crc: number;
  /** Bytes before compression. */
  readonly size: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const METHODS = { stored: 0, deflated: 8 } as const;

/** An uncompressed file of an archive. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads an archive of uncompressed entries, as `writeXLSX` writes it.
 *
 * @throws Error for a compressed entry
 */
export function storedFiles(zip: Uint8Array<ArrayBuffer>): readonly StoredFile[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const files: StoredFile[] = [];
  for (let at = 0; view.getUint32(at, true) === LOCAL;) {
    const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    const end = start + view.getUint32(at + 22, true);
    if (view.getUint16(at + 8, true) !== METHODS.stored) {
      throw new Error('An entry of the xlsx skeleton is compressed');
    }
    files.push({
      name: new TextDecoder().decode(zip.subarray(at + 30, at + 30 + view.getUint16(at + 26, true))),
      bytes: zip.subarray(start, end),
    });
    at = end;
  }
  return files;
}

/** A zip archive of these entries as a blob of the MIME type `type`; their data is not copied. */
export function zipOf(entries: readonly ZipEntry[], type: string): Blob {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(LOCAL, entry, name, null);
    const central = header(CENTRAL, entry, name, offset);
    parts.push(local, name, entry.data);
    directory.push(central, name);
    offset += local.length + name.length + entry.data.size;
    directorySize += central.length + name.length;
  }
  return new Blob([...parts, ...directory, endOf(entries.length, directorySize, offset)], { type });
}

/** The local header, or with an offset the entry of the central directory (APPNOTE 4.3.7, 4.3.12). */
function header(signature: number, entry: ZipEntry, name: Uint8Array, offset: number | null): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(offset === null ? 30 : 46));
  const common = offset === null ? 4 : 6;
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  view.setUint16(common, 20, true);
  view.setUint16(common + 4, METHODS[entry.method], true);
  // 1 January 1980, the earliest date of the format; the document's properties have the real one.
  view.setUint16(common + 8, 0x21, true);
  view.setUint32(common + 10, entry.crc, true);
  view.setUint32(common + 14, entry.data.size, true);
  view.setUint32(common + 18, entry.size, true);
  view.setUint16(common + 22, name.length, true);
  if (offset !== null) {
    view.setUint32(42, offset, true);
  }
  return new Uint8Array(view.buffer);
}

function endOf(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return new Uint8Array(view.buffer);
}
