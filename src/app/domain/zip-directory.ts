/** `PK\5\6`: end of central directory. */
const END = 0x06054b50;
const END_LENGTH = 22;
/** `PK\1\2`: one entry of the central directory. */
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** `PK\6\6` and `PK\6\7`: the zip64 end record and its locator, which some writers put in even for small files. */
const END64 = 0x06064b50;
const END64_LENGTH = 56;
const LOCATOR64 = 0x07064b50;
const LOCATOR64_LENGTH = 20;

/**
 * Names in a zip's central directory, which is at the end of the file (APPNOTE 4.3.6-4.3.16); null when the bytes do not
 * end in a complete directory.
 *
 * @param tail the file's last bytes, from the start of the directory or earlier
 */
export function zipEntryNames(tail: Uint8Array): readonly string[] | null {
  return zipEntries(tail, (_, name) => name);
}

/**
 * What `read` makes of each entry of a zip's central directory; null when the bytes do not end in a complete directory.
 *
 * @param tail as of `zipEntryNames`
 * @param read is given the entry's header (APPNOTE 4.3.12) with its name and extra field, and the name
 */
export function zipEntries<T>(tail: Uint8Array, read: (header: DataView, name: string) => T): readonly T[] | null {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const directory = findDirectory(view);
  return directory && readEntries(view, directory.start, directory.end, read);
}

/** Whether the bytes end in a zip's end record; the directory may begin before them. */
export function endsAsZip(tail: Uint8Array): boolean {
  return findEnd(new DataView(tail.buffer, tail.byteOffset, tail.byteLength)) !== null;
}

function readEntries<T>(
  view: DataView,
  start: number,
  end: number,
  read: (header: DataView, name: string) => T,
): readonly T[] | null {
  const entries: T[] = [];
  let at = start;
  while (at < end) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) {
      return null;
    }
    const header = view.byteOffset + at;
    const nameLength = view.getUint16(at + 28, true);
    const length = ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true);
    at += length + view.getUint16(at + 32, true);
    if (at > end) {
      return null;
    }
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, header + ENTRY_LENGTH, nameLength));
    entries.push(read(new DataView(view.buffer, header, length), name));
  }
  return entries;
}

/** Offsets are counted back from the end record, because the tail's offset in the file is unknown. */
function findDirectory(view: DataView): { readonly start: number; readonly end: number } | null {
  const record = findEnd(view);
  if (record === null) {
    return null;
  }
  const record64 = record - LOCATOR64_LENGTH - END64_LENGTH;
  const is64 =
    record64 >= 0 &&
    view.getUint32(record64, true) === END64 &&
    view.getUint32(record - LOCATOR64_LENGTH, true) === LOCATOR64;
  const end = is64 ? record64 : record;
  const size = is64 ? Number(view.getBigUint64(record64 + 40, true)) : view.getUint32(record + 12, true);
  return size <= end ? { start: end - size, end } : null;
}

/** Offset of the end record, whose comment ends at the last byte. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  return null;
}
